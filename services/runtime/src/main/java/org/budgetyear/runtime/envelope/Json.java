package org.budgetyear.runtime.envelope;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.function.Function;
import org.budgetyear.model.code.Code;
import org.budgetyear.model.code.EconomicCode;
import org.budgetyear.model.code.FiscalYear;
import org.budgetyear.model.code.FunctionCode;
import org.budgetyear.model.code.NotAccepted;
import org.budgetyear.model.code.ProjectCode;
import org.budgetyear.model.code.UnitCode;
import org.budgetyear.model.code.UnitYear;
import org.budgetyear.model.money.Money;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;
import tools.jackson.databind.type.LogicalType;

/**
 * How values are written: money as whole fen, codes and years plain, nulls left out, components in the order of their
 * records. Reading is strict: an unknown field, a fraction of a fen or another type is refused.
 */
public final class Json {

    public static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(values())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .withCoercionConfig(LogicalType.Textual, text -> {
                text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail);
                text.setCoercion(CoercionInputShape.Float, CoercionAction.Fail);
                text.setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
            })
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private Json() {}

    /** Whether it is a single value in JSON although it is a record in Java. */
    public static boolean isPlain(Class<?> type) {
        return type == Money.class
                || type == FiscalYear.class
                || type == UnitYear.class
                || Code.class.isAssignableFrom(type);
    }

    private static SimpleModule values() {
        SimpleModule module = new SimpleModule("budget-year-values");
        module.addSerializer(Money.class, new Writer<>(Money.class, (money, out) -> out.writeNumber(money.fen())));
        module.addSerializer(
                FiscalYear.class, new Writer<>(FiscalYear.class, (year, out) -> out.writeNumber(year.value())));
        module.addSerializer(Code.class, new Writer<>(Code.class, (code, out) -> out.writeString(code.value())));
        module.addSerializer(UnitYear.class, new Writer<>(UnitYear.class, (key, out) -> out.writeString(key.key())));
        module.addDeserializer(Money.class, new MoneyReader());
        module.addDeserializer(FiscalYear.class, new FiscalYearReader());
        code(module, UnitCode.class, UnitCode::new);
        code(module, FunctionCode.class, FunctionCode::new);
        code(module, EconomicCode.class, EconomicCode::new);
        code(module, ProjectCode.class, ProjectCode::new);
        code(module, UnitYear.class, UnitYear::ofKey);
        code(module, LocalDate.class, Json::date);
        return module;
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new NotAccepted("a date such as 2017-03-01", "日期，如 2017-03-01");
        }
    }

    private static <T> void code(SimpleModule module, Class<T> type, Function<String, T> of) {
        module.addDeserializer(type, new TextReader<>(type, of));
    }

    @FunctionalInterface
    private interface Writing<T> {
        void write(T value, JsonGenerator out);
    }

    private static final class Writer<T> extends StdSerializer<T> {
        private final Writing<T> writing;

        Writer(Class<T> type, Writing<T> writing) {
            super(type);
            this.writing = writing;
        }

        @Override
        public void serialize(T value, JsonGenerator out, SerializationContext context) {
            writing.write(value, out);
        }
    }

    private static final class TextReader<T> extends StdDeserializer<T> {
        private final Function<String, T> of;

        TextReader(Class<T> type, Function<String, T> of) {
            super(type);
            this.of = of;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) {
            if (parser.currentToken() != JsonToken.VALUE_STRING) {
                throw new NotAccepted("a text", "文本");
            }
            return of.apply(parser.getString());
        }
    }

    private static final class MoneyReader extends StdDeserializer<Money> {
        MoneyReader() {
            super(Money.class);
        }

        @Override
        public Money deserialize(JsonParser parser, DeserializationContext context) {
            if (parser.currentToken() != JsonToken.VALUE_NUMBER_INT
                    || parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER) {
                throw new NotAccepted("a whole number of fen", "以分为单位的整数");
            }
            return Money.ofFen(parser.getLongValue());
        }
    }

    private static final class FiscalYearReader extends StdDeserializer<FiscalYear> {
        FiscalYearReader() {
            super(FiscalYear.class);
        }

        @Override
        public FiscalYear deserialize(JsonParser parser, DeserializationContext context) {
            if (parser.currentToken() != JsonToken.VALUE_NUMBER_INT
                    || parser.getNumberType() != JsonParser.NumberType.INT) {
                throw new NotAccepted("a year from 2000 to 2999", "2000 至 2999 之间的年度");
            }
            return new FiscalYear(parser.getIntValue());
        }
    }
}
