package org.budgetyear.standalone.ledger;

/**
 * A column of a file.
 *
 * @param required whether the header must name it; a cell of a column left out is empty
 */
record Column(String name, boolean required, CellForm form) {

    static Column of(String name, CellForm form) {
        return new Column(name, true, form);
    }

    static Column mayBeLeftOut(String name, CellForm form) {
        return new Column(name, false, form.orEmpty());
    }
}
