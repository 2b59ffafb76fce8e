package io.inlay.smallcoll.primitive;

import org.jspecify.annotations.Nullable;

/** The live slots of a table that are to be removed, a byte for each group. Nothing is allocated before there is one. */
final class SlotMarks {
    private final int groups;
    private byte @Nullable [] marks;

    SlotMarks(int groups) {
        this.groups = groups;
    }

    /** Marks a slot. */
    void add(int slot) {
        if (marks == null) {
            marks = new byte[groups];
        }
        marks[slot / Groups.SLOTS] |= (byte) (1 << slot % Groups.SLOTS);
    }

    /** Removes what is marked from the table, whose tags have not changed. Returns whether there was anything. */
    boolean removeFrom(GroupTable table) {
        byte[] marks = this.marks;
        if (marks == null) {
            return false;
        }
        for (int group = 0; group < groups; group++) {
            for (int rest = marks[group]; rest != 0; rest &= rest - 1) {
                table.removeSlot(group * Groups.SLOTS + Integer.numberOfTrailingZeros(rest));
            }
        }
        return true;
    }
}
