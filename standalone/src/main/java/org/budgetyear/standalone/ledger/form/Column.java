package org.budgetyear.standalone.ledger.form;

/**
 * A column of a file.
 *
 * @param meaningZh what it means, for those who fill in the file
 * @param required whether the header must name it; a cell of a column left out is empty
 */
public record Column(String name, String meaningZh, boolean required, CellForm form) {

    public static Column of(String name, String meaningZh, CellForm form) {
        return new Column(name, meaningZh, true, form);
    }

    public static Column mayBeLeftOut(String name, String meaningZh, CellForm form) {
        return new Column(name, meaningZh, false, form.orEmpty());
    }
}
