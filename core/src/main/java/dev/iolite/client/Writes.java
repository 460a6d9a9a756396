package dev.iolite.client;

import dev.iolite.model.Readers;
import dev.iolite.query.Mutation;
import java.util.List;

/** Carries out mutations; the contract is that of {@link Engine}'s methods of the same names. */
interface Writes {

    <M> M writeOne(Mutation mutation, Readers readers);

    long writeMany(Mutation mutation);

    <M> List<M> writeManyAndReturn(Mutation mutation, Readers readers);
}
