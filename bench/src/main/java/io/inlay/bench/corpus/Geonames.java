package io.inlay.bench.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** A table of airports, stations, harbours and the cities they serve, by the numbers that GeoNames has for all of them. */
public final class Geonames {
    private static final String RESOURCE = "/org/apache/commons/csv/CSV-198/optd_por_public.csv";
    private static final int COLUMNS = 47;
    private static final int ID = 4;
    private static final int NAME = 6;
    private static final int COUNTRY = 16;
    private static final int POPULATION = 28;
    private static final int CITIES = 38;

    private Geonames() {}

    /**
     * A row of the table, with the columns that programs join by and add up.
     *
     * @param id the number of the place, 0 if it has none
     * @param name what it is called
     * @param country two letters
     * @param population how many people live there, 0 if none do, or if it is not known
     * @param cities the numbers of the cities that it serves
     */
    public record Place(int id, String name, String country, int population, List<Integer> cities) {}

    /**
     * Reads the table.
     *
     * @return a row for each use of a place, in the order of the file
     * @throws UnreadableCorpusException if the resource is missing or damaged
     */
    public static List<Place> places() {
        try (InputStream in = Geonames.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new UnreadableCorpusException(RESOURCE, "it is not on the class path", null);
            }
            return parse(new String(in.readAllBytes(), UTF_8));
        } catch (IOException | NumberFormatException e) {
            throw new UnreadableCorpusException(RESOURCE, String.valueOf(e.getMessage()), e);
        }
    }

    /** Reads rows of a text whose first line names the columns. */
    static List<Place> parse(String text) {
        return text.lines().skip(1).map(Geonames::place).toList();
    }

    private static Place place(String line) {
        String[] columns = line.split("\\^", -1);
        if (columns.length != COLUMNS) {
            throw new UnreadableCorpusException(RESOURCE, "a row of " + columns.length + " columns: " + line, null);
        }
        return new Place(
                Integer.parseInt(columns[ID]),
                columns[NAME],
                columns[COUNTRY],
                columns[POPULATION].isEmpty() ? 0 : Integer.parseInt(columns[POPULATION]),
                cities(columns[CITIES]));
    }

    /** A city is its code, its number and two names with bars between them, and between two cities is an equals sign. */
    private static List<Integer> cities(String details) {
        List<Integer> cities = new ArrayList<>();
        for (String city : details.split("=", -1)) {
            String[] parts = city.split("\\|", -1);
            if (parts.length > 1 && !parts[1].isEmpty()) {
                cities.add(Integer.valueOf(parts[1]));
            }
        }
        return List.copyOf(cities);
    }
}
