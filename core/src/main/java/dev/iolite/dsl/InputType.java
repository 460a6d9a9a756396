package dev.iolite.dsl;

import dev.iolite.query.Data;
import java.util.function.BiConsumer;

/**
 * What an input record gives a row. Generated for each record.
 *
 * @param record the record's class
 * @param model the model's name
 * @param write puts the components into the data of a row
 * @param <I> the record
 */
public record InputType<I>(Class<I> record, String model, BiConsumer<I, DataBuilder> write) {

    /**
     * The data of a row.
     *
     * @param input the record
     * @return what it gives the row
     */
    public Data data(I input) {
        DataBuilder data = new DataBuilder(model);
        write.accept(input, data);
        return data.build();
    }
}
