package org.budgetyear.standalone.ledger;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.budgetyear.model.code.FiscalYear;
import org.budgetyear.model.code.NotAccepted;
import org.budgetyear.model.code.UnitCode;
import org.budgetyear.model.line.Recognition;
import org.budgetyear.runtime.envelope.Json;
import org.budgetyear.standalone.ledger.form.CellForm;
import org.budgetyear.standalone.ledger.form.Ledger;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Reads {@code year.json}. */
final class YearFile {

    private static final String NAME = "year.json";
    private static final Set<String> FIELDS =
            Set.of("fiscalYear", "department", "departments", "template", "recognition");
    private static final Set<String> DEPARTMENT_FIELDS = Set.of("code", "name");
    private static final CellForm TABLE_SETS = CellForm.oneOf(List.of("2017", "2024"));

    private final String shown;
    private final LedgerErrors errors;

    private YearFile(String shown, LedgerErrors errors) {
        this.shown = shown;
        this.errors = errors;
    }

    static Optional<Ledger.Year> read(LedgerFolder folder, LedgerErrors errors) throws IOException {
        Optional<byte[]> content = folder.file(NAME);
        if (content.isEmpty()) {
            errors.addFile(folder.shown(NAME), "", new NotAccepted("a file of this name in the folder", "文件夹中须有此文件"));
            return Optional.empty();
        }
        try {
            return new YearFile(folder.shown(NAME), errors).read(Json.MAPPER.readTree(content.get()));
        } catch (JacksonException e) {
            errors.addFile(folder.shown(NAME), e.getOriginalMessage(), new NotAccepted("a JSON object", "JSON 对象"));
            return Optional.empty();
        }
    }

    private Optional<Ledger.Year> read(JsonNode root) {
        int before = errors.count();
        refuseUnknown(root, "", FIELDS);
        FiscalYear year = field(root, "", "fiscalYear", text -> new FiscalYear(wholeNumber(text)));
        List<Ledger.Department> departments = departments(root);
        String tableSet = field(root, "", "template", text -> checked(TABLE_SETS, text));
        Recognition recognition = field(
                root,
                "",
                "recognition",
                text -> Recognition.valueOf(checked(CellForm.oneOf(Recognition.values()), text)));
        if (errors.count() != before || year == null || tableSet == null || recognition == null) {
            return Optional.empty();
        }
        return Optional.of(new Ledger.Year(year, departments, tableSet, recognition));
    }

    /** One department, or a list of them. */
    private List<Ledger.Department> departments(JsonNode root) {
        if (!root.has("departments")) {
            return department(root.path("department"), "department.").stream().toList();
        }
        if (root.has("department") || root.path("departments").isEmpty()) {
            refuse("departments", "", new NotAccepted("either a department or a list of them", "单个部门或部门列表，二者择一"));
        }
        List<Ledger.Department> read = new ArrayList<>();
        for (JsonNode one : root.path("departments")) {
            department(one, "departments.").ifPresent(read::add);
        }
        long different = read.stream().map(Ledger.Department::code).distinct().count();
        if (different != read.size()) {
            refuse("departments", "", new NotAccepted("each department once", "不重复的部门"));
        }
        return List.copyOf(read);
    }

    private Optional<Ledger.Department> department(JsonNode object, String path) {
        refuseUnknown(object, path, DEPARTMENT_FIELDS);
        UnitCode code = field(object, path, "code", UnitCode::new);
        String name = field(object, path, "name", text -> checked(CellForm.text(), text));
        return code == null || name == null ? Optional.empty() : Optional.of(new Ledger.Department(code, name));
    }

    private void refuseUnknown(JsonNode object, String path, Set<String> known) {
        String listed = String.join(", ", known.stream().sorted().toList());
        for (String name : object.propertyNames()) {
            if (!known.contains(name)) {
                refuse(path + name, name, new NotAccepted("the fields " + listed, "下列字段：" + listed));
            }
        }
    }

    private <T> @Nullable T field(JsonNode object, String path, String name, Function<String, T> reading) {
        JsonNode value = object.path(name);
        String text = value.isValueNode() ? value.asString() : "";
        try {
            return reading.apply(text);
        } catch (NotAccepted e) {
            refuse(path + name, text, e);
            return null;
        }
    }

    private static int wholeNumber(String text) {
        return text.matches("\\d{4}") ? Integer.parseInt(text) : 0;
    }

    private static String checked(CellForm form, String text) {
        form.check(text);
        return text;
    }

    private void refuse(String field, String value, NotAccepted refused) {
        errors.add(
                new LedgerError(shown, LedgerError.WHOLE_FILE, field, value, refused.accepted(), refused.acceptedZh()));
    }
}
