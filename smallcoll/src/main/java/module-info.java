/** Lists, maps and sets that keep small contents in fields of the collection itself. */
module io.inlay.smallcoll {
    requires static org.jspecify;

    exports io.inlay.smallcoll;
    exports io.inlay.smallcoll.primitive;
}
