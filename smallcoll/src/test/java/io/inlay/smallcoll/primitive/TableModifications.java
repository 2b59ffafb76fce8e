package io.inlay.smallcoll.primitive;

/** What cursors go by, as it is before a step: it grows with each key that comes or goes, so that no value comes back. */
final class TableModifications {
    private final GroupTable table;
    private final long[] tags;
    private final int modifications;

    TableModifications(GroupTable table) {
        this.table = table;
        tags = table.tags;
        modifications = table.modifications();
    }

    void requireCounted(Object step, boolean changed) {
        int growth = table.modifications() - modifications;
        if (growth < 0 || (changed && growth == 0 && tags == table.tags)) {
            throw new AssertionError(
                    step + " takes the count of modifications from " + modifications + " on by " + growth);
        }
    }
}
