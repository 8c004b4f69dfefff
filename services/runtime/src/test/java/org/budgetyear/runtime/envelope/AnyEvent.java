package org.budgetyear.runtime.envelope;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.budgetyear.model.code.EconomicCode;
import org.budgetyear.model.code.FiscalYear;
import org.budgetyear.model.code.FunctionCode;
import org.budgetyear.model.code.ProjectCode;
import org.budgetyear.model.code.UnitCode;
import org.budgetyear.model.line.Fund;
import org.budgetyear.model.line.Nature;
import org.budgetyear.model.line.QuotaLine;
import org.budgetyear.model.money.Money;
import org.jspecify.annotations.Nullable;

/** Makes records of any kind, with any values that their components take. */
final class AnyEvent {

    private static final String[] TEXTS = {"P-1", "张三", "𠮷", "\"\\\n\t", " ", "é|/"};

    private final Random random;

    AnyEvent(long seed) {
        random = new Random(seed);
    }

    <T> T of(Class<T> type) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        @Nullable
        Object[] values = Arrays.stream(components)
                .map(component ->
                        isNullable(component) && random.nextBoolean() ? null : value(component.getGenericType()))
                .toArray();
        try {
            Constructor<T> constructor = type.getDeclaredConstructor(types);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(type + " cannot be made", e);
        }
    }

    private static boolean isNullable(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private Object value(Type type) {
        if (type instanceof ParameterizedType list) {
            Type element = list.getActualTypeArguments()[0];
            return random.nextBoolean() ? List.of() : List.of(value(element), value(element));
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isEnum()) {
            return plain.getEnumConstants()[random.nextInt(plain.getEnumConstants().length)];
        }
        return switch (plain.getSimpleName()) {
            case "String" -> TEXTS[random.nextInt(TEXTS.length)];
            case "boolean" -> random.nextBoolean();
            case "int" -> random.nextInt();
            case "long" -> random.nextLong();
            case "Money" -> Money.ofFen(random.nextLong());
            case "LocalDate" -> LocalDate.of(2017, 1, 1).plusDays(random.nextInt(365));
            case "FiscalYear" -> new FiscalYear(2000 + random.nextInt(1000));
            case "UnitCode" -> new UnitCode("440105-70100" + random.nextInt(10));
            case "FunctionCode" -> new FunctionCode(Integer.toString(2_010_301 + random.nextInt(9)));
            case "EconomicCode" -> new EconomicCode(Integer.toString(30_101 + random.nextInt(9)));
            case "ProjectCode" -> new ProjectCode("P_" + random.nextInt(100));
            case "QuotaLine" -> line();
            default -> of(plain);
        };
    }

    private QuotaLine line() {
        Nature nature = (Nature) value(Nature.class);
        return new QuotaLine(
                (Fund) value(Fund.class),
                (FunctionCode) value(FunctionCode.class),
                nature,
                nature == Nature.PROJECT ? (ProjectCode) value(ProjectCode.class) : null);
    }
}
