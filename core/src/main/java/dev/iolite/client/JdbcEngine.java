package dev.iolite.client;

import dev.iolite.generate.ValueGenerator;
import dev.iolite.jdbc.Database;
import dev.iolite.jdbc.RawExecutor;
import dev.iolite.jdbc.RawShape;
import dev.iolite.model.Readers;
import dev.iolite.plan.read.ReadCompiler;
import dev.iolite.plan.write.WritePlanner;
import dev.iolite.query.Mutation;
import dev.iolite.query.Read;
import dev.iolite.schema.Schema;
import dev.iolite.sql.dialect.Dialect;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The engine on a JDBC database. */
final class JdbcEngine implements Engine {

    private final Schema schema;
    private final Database database;
    private final Reads reads;
    private final Writes writes;

    JdbcEngine(
            Schema schema,
            Dialect dialect,
            Database database,
            Filters filters,
            InputChecks checks,
            UnindexedKeys unindexed,
            WritePlanner planner,
            int plans,
            ValueGenerator generator) {
        this.schema = schema;
        this.database = database;
        this.reads = new Reads(
                database, new ReadCompiler(schema, dialect), unindexed, new FilteredPlans(filters, plans), plans);
        this.writes = new Mutations(database, planner, filters, checks, reads, generator);
    }

    @Override
    public Schema schema() {
        return schema;
    }

    @Override
    public <M> List<M> findMany(Read.FindMany read, Readers readers) {
        return reads.findMany(read, readers);
    }

    @Override
    public <M, T> T stream(Read.FindMany read, Readers readers, int chunk, Function<Stream<M>, T> use) {
        return reads.stream(read, readers, chunk, use);
    }

    @Override
    public <M> @Nullable M findUnique(Read.FindUnique read, Readers readers) {
        return reads.findUnique(read, readers);
    }

    @Override
    public boolean exists(Read.Exists read) {
        return reads.exists(read);
    }

    @Override
    public List<@Nullable Object> aggregate(Read.Aggregate read) {
        return reads.aggregate(read);
    }

    @Override
    public List<List<@Nullable Object>> groupBy(Read.GroupBy read) {
        return reads.groupBy(read);
    }

    @Override
    public <M> M writeOne(Mutation mutation, Readers readers) {
        return writes.writeOne(mutation, readers);
    }

    @Override
    public long writeMany(Mutation mutation) {
        return writes.writeMany(mutation);
    }

    @Override
    public <M> List<M> writeManyAndReturn(Mutation mutation, Readers readers) {
        return writes.writeManyAndReturn(mutation, readers);
    }

    @Override
    public <T> List<T> queryRaw(Sql sql, RawShape<T> shape) {
        return database.raw("queryRaw", session -> new RawExecutor(session).query(sql.text(), sql.values(), shape));
    }

    @Override
    public long executeRaw(Sql sql) {
        return database.raw("executeRaw", session -> new RawExecutor(session).execute(sql.text(), sql.values()));
    }

    @Override
    public <T> T inTransaction(Supplier<T> work) {
        return database.inTransaction(work);
    }
}
