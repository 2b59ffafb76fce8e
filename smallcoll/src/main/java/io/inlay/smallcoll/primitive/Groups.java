package io.inlay.smallcoll.primitive;

/**
 * The tags of a hash table whose entries are in groups of seven slots. For each group there is one {@code long}:
 *
 * <pre>
 *   byte    7     6     5     4     3     2     1        0
 *         |tag 6|tag 5|tag 4|tag 3|tag 2|tag 1|tag 0| passed by |
 *
 *   0x00_00_00_00_9C_00_E1_02: entries in the slots 0 and 2 of the group; 2 entries found it full and are behind it
 * </pre>
 *
 * <p>A tag is seven bits of the hash code of the key with a high bit of 1, and 0 where the slot is vacant. Slot {@code s} of
 * the table is that of lane {@code s % 7} of group {@code s / 7}. An entry is in the group that its hash code leads to, its
 * home, or, if that was full, in the next that was not, and all full groups in between count it. So a search compares seven
 * tags at once, then the few keys whose tags are the same, and ends at the first group that nobody has passed; and removal
 * moves nothing and leaves nothing behind: it clears the tag, and is taken off the counts from the home on.
 *
 * <ol>
 * <li>A byte of a tag is 0, or has its high bit set.
 * <li>The count of a group is how many entries are behind it whose home it is or is before it. 255 would mean that many or
 *     more, and stay; a table is given other hash codes before.
 * <li>A table with one group may have fewer than seven slots. Since the vacant slot that is taken is the lowest, and there
 *     are no more entries than slots, the other lanes stay vacant.
 * </ol>
 *
 * <p>Tags that are compared in one step are from Google's Swiss tables, the count from Facebook's F14; the search for a byte
 * in a word is that of Hacker's Delight, section 6-1: a lane above a true one may be reported as well.
 */
final class Groups {
    /** How many slots a group has. */
    static final int SLOTS = Long.BYTES - 1;

    /** For how many groups the live slots are found in one step. */
    static final int BLOCK = Byte.SIZE;

    /** How many entries there are for each group of a table before it grows. */
    static final int FULL = 5;

    /** The tags of a table that has no slots: one group, which is never written. */
    static final long[] NONE = new long[1];

    private static final int LEAST_FAR = 40;

    /**
     * Times a word with a bit 0 or 1 in each eighth place, moves the {@code i}-th of them to bit {@code 56 + i}: it is the
     * sum of the powers {@code 56 - 7 * i} of 2. All products of two bits go to places of their own, the others lower or too
     * high.
     */
    private static final long SIDE_BY_SIDE = 0x0102_0408_1020_4000L;

    private static final long ONES = 0x0101010101010100L;
    private static final long HIGH_BITS = ONES << 7;
    private static final long PASSED = 0xFF;
    private static final int TAG_BITS = 0x7F;
    private static final int LIVE = 0x80;

    private Groups() {}

    // Lengths.

    /** How many groups a table of so many slots has. */
    static int count(int slots) {
        return slots <= SLOTS ? 1 : slots / SLOTS;
    }

    static long[] allocate(int slots) {
        return new long[count(slots)];
    }

    /** How many entries a table of so many slots holds: all if there is one group, five for each group otherwise. */
    static int capacity(int slots) {
        return slots <= SLOTS ? slots : slots / SLOTS * FULL;
    }

    /**
     * How many slots a table for so many entries is made with: three of five are in use then, unless so many would be more
     * than {@code maximum}, a multiple of seven.
     */
    static int slotsFor(int entries, int maximum) {
        if (entries <= 4) {
            return entries == 0 ? 0 : 4;
        }
        if (entries <= SLOTS) {
            return SLOTS;
        }
        long groups = (entries * 5L + 20) / 21;
        if (groups * SLOTS > maximum) {
            requireCapacity(entries, maximum);
            return maximum;
        }
        return (int) groups * SLOTS;
    }

    /** How many slots a table gets that has so many, and is full. */
    static int slotsAfter(int slots, int maximum) {
        if (slots < SLOTS) {
            return slots == 0 ? 4 : SLOTS;
        }
        if (slots == maximum) {
            requireCapacity(capacity(maximum) + 1, maximum);
        }
        return slots > maximum / 2 ? maximum : 2 * slots;
    }

    private static void requireCapacity(int entries, int maximum) {
        if (entries > capacity(maximum)) {
            throw new OutOfMemoryError("Required capacity exceeds implementation limit: " + entries);
        }
    }

    // Ways.

    /** The group where the search for {@code hash} begins. */
    static int home(long hash, int groups) {
        return (int) (((hash >>> Integer.SIZE) * groups) >>> Integer.SIZE);
    }

    static int next(int group, int groups) {
        return group + 1 == groups ? 0 : group + 1;
    }

    /** Whether no entry is behind the group that should be in it. */
    static boolean isLast(long word) {
        return (word & PASSED) == 0;
    }

    // Lanes: one bit for each, to be consumed from the low end.

    /** The lanes whose keys may have {@code hash}. */
    static long matching(long word, long hash) {
        long lanes = word ^ tag(hash) * ONES;
        return (lanes - ONES) & ~lanes & HIGH_BITS;
    }

    static long vacant(long word) {
        return ~word & HIGH_BITS;
    }

    /** The slot of the lowest lane. */
    static int slot(int group, long lanes) {
        return group * SLOTS - 1 + (Long.numberOfTrailingZeros(lanes) >>> 3);
    }

    /**
     * The live slots of a block of groups, fewer at the end of the table: bit {@code i} is that of slot {@code i} from the
     * block's first on. A loop over one group ends after a number of rounds that no processor foresees; a loop over a block
     * does so, too, but once for some thirty entries.
     */
    static long liveSlots(long[] tags, int first) {
        if (tags.length - first < BLOCK) {
            return liveSlotsAtTheEnd(tags, first);
        }
        return live(tags[first])
                | (live(tags[first + 1]) << SLOTS)
                | (live(tags[first + 2]) << (2 * SLOTS))
                | (live(tags[first + 3]) << (3 * SLOTS))
                | (live(tags[first + 4]) << (4 * SLOTS))
                | (live(tags[first + 5]) << (5 * SLOTS))
                | (live(tags[first + 6]) << (6 * SLOTS))
                | (live(tags[first + 7]) << (7 * SLOTS));
    }

    private static long liveSlotsAtTheEnd(long[] tags, int first) {
        long live = 0;
        for (int group = tags.length - 1; group >= first; group--) {
            live = (live << SLOTS) | live(tags[group]);
        }
        return live;
    }

    /** The live slots of a group: its lanes side by side. */
    private static long live(long word) {
        return (((word & HIGH_BITS) >>> (2 * Byte.SIZE - 1)) * SIDE_BY_SIDE) >>> (SLOTS * Byte.SIZE);
    }

    /** The lowest live slot of a block. */
    static int slotIn(int first, long live) {
        return first * SLOTS + Long.numberOfTrailingZeros(live);
    }

    /** The lanes without the lowest. */
    static long rest(long lanes) {
        return lanes & (lanes - 1);
    }

    /**
     * Reads a word among the entries of a group, whose tags are still on their way: two reads from memory then take the time
     * of one. Returns whether it is another number than the hash code, which is so but by chance; what it is does not
     * matter.
     */
    static boolean touch(long[] words, int index, long hash) {
        return words[index] != hash;
    }

    static boolean touch(int[] words, int index, long hash) {
        return words[index] != hash;
    }

    // Changes.

    private static long tag(long hash) {
        return ((hash >>> Integer.SIZE) & TAG_BITS) | LIVE;
    }

    /** The word with the tag of {@code hash} in the lowest of the lanes, which is vacant. */
    static long with(long word, long lanes, long hash) {
        return word | tag(hash) << (Long.numberOfTrailingZeros(lanes) & -Byte.SIZE);
    }

    /**
     * How many groups a way has that tells of keys that were chosen, or that come in the order that the table has itself.
     * For {@code d} groups in a row to overflow by chance, seven entries for each are needed where five are to be expected:
     * that happens with a probability of at most e^(-.35 d), so once in a million tables for this limit.
     */
    static int far(int groups) {
        return LEAST_FAR + 2 * (Integer.SIZE - Integer.numberOfLeadingZeros(groups));
    }

    /**
     * Whether an entry with {@code hash} would be far from its home, or pass a group that as many have passed as it can count,
     * or be looked for far behind where it is. Keys that were chosen bring that about, chance hardly ever; a table of few
     * groups, whose hash codes are not its own, has neither. Where keys come and go at random, ways on which there is room are
     * up to twice as long as those of full groups, so what is far for these is twice as far.
     */
    static boolean isFar(long[] tags, long hash) {
        if (tags.length < TableHash.LEAST_SALTED) {
            return false;
        }
        int far = far(tags.length);
        int way = 0;
        int group = home(hash, tags.length);
        for (; vacant(tags[group]) == 0; group = next(group, tags.length)) {
            way++;
            if (way >= far || (tags[group] & PASSED) >= PASSED - 1) {
                return true;
            }
        }
        int most = Math.min(2 * far, tags.length);
        for (; way <= most && !isLast(tags[group]); group = next(group, tags.length)) {
            way++;
        }
        return way > 2 * far;
    }

    /** Takes a slot for an entry with {@code hash}. There must be a vacant one. */
    static int claim(long[] tags, long hash) {
        int group = home(hash, tags.length);
        long word;
        while (vacant(word = tags[group]) == 0) {
            tags[group] = word + ((word & PASSED) == PASSED ? 0 : 1);
            group = next(group, tags.length);
        }
        long lanes = vacant(word);
        tags[group] = with(word, lanes, hash);
        return slot(group, lanes);
    }

    /** Takes a slot, the first vacant one from where {@code hash} leads, for an entry that no search leads to. */
    static int claimAnywhere(long[] tags, long hash) {
        int group = home(hash, tags.length);
        while (vacant(tags[group]) == 0) {
            group = next(group, tags.length);
        }
        long lanes = vacant(tags[group]);
        tags[group] = with(tags[group], lanes, hash);
        return slot(group, lanes);
    }

    /** Makes a slot vacant that was taken for an entry with {@code hash}. */
    static void release(long[] tags, int slot, long hash) {
        int last = slot / SLOTS;
        for (int group = home(hash, tags.length); group != last; group = next(group, tags.length)) {
            long word = tags[group];
            tags[group] = word - ((word & PASSED) == PASSED ? 0 : 1);
        }
        vacate(tags, slot);
    }

    /** Clears the tag of a slot. */
    static void vacate(long[] tags, int slot) {
        int group = slot / SLOTS;
        tags[group] &= ~(PASSED << (Byte.SIZE * (slot - group * SLOTS + 1)));
    }

    static boolean isLive(long[] tags, int slot) {
        int group = slot / SLOTS;
        return ((tags[group] >>> (Byte.SIZE * (slot - group * SLOTS + 1))) & LIVE) != 0;
    }
}
