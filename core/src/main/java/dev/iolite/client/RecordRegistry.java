package dev.iolite.client;

import dev.iolite.dsl.CreateInput;
import dev.iolite.dsl.GroupProjectionType;
import dev.iolite.dsl.InputType;
import dev.iolite.dsl.ProjectionType;
import dev.iolite.dsl.RecordTypes;
import dev.iolite.dsl.UpdateInput;
import dev.iolite.error.Code;
import dev.iolite.error.Failure;
import dev.iolite.error.InvalidInputException;
import dev.iolite.query.Data;
import java.util.ServiceLoader;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Finds what the processor generated for a record, through the class loader that knows the record. Each is looked up
 * once.
 */
final class RecordRegistry {

    private static final ClassValue<ProjectionType<?, ?>> PROJECTIONS = new ClassValue<>() {
        @Override
        protected ProjectionType<?, ?> computeValue(Class<?> record) {
            return find(record, types -> types.projections().stream().filter(type -> type.record() == record));
        }
    };

    private static final ClassValue<GroupProjectionType<?, ?>> GROUPS = new ClassValue<>() {
        @Override
        protected GroupProjectionType<?, ?> computeValue(Class<?> record) {
            return find(record, types -> types.groupProjections().stream().filter(type -> type.record() == record));
        }
    };

    private static final ClassValue<InputType<?>> INPUTS = new ClassValue<>() {
        @Override
        protected InputType<?> computeValue(Class<?> record) {
            return find(record, types -> types.inputs().stream().filter(type -> type.record() == record));
        }
    };

    private RecordRegistry() {}

    @SuppressWarnings("unchecked") // found by the record's class, generated for its model
    static <M, P> ProjectionType<M, P> projection(Class<P> record) {
        return (ProjectionType<M, P>) PROJECTIONS.get(record);
    }

    @SuppressWarnings("unchecked") // found by the record's class, generated for its model
    static <M, P> GroupProjectionType<M, P> groupProjection(Class<P> record) {
        return (GroupProjectionType<M, P>) GROUPS.get(record);
    }

    static Data data(CreateInput<?> input) {
        return write(input);
    }

    static Data data(UpdateInput<?> input) {
        return write(input);
    }

    @SuppressWarnings("unchecked") // found by the record's class
    private static <I> Data write(I input) {
        return ((InputType<I>) INPUTS.get(input.getClass())).data(input);
    }

    private static <T> T find(Class<?> record, Function<RecordTypes, Stream<T>> candidates) {
        return ServiceLoader.load(RecordTypes.class, record.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .flatMap(candidates)
                .findFirst()
                .orElseThrow(() -> new InvalidInputException(Failure.of(
                                Code.P2009, null, "Nothing was generated for the record " + record.getName() + ".")
                        .remedy("Make it a top-level or nested record that is not private, and compile it with the"
                                + " iolite processor; processors never see local records.")));
    }
}
