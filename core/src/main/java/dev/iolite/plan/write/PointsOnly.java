package dev.iolite.plan.write;

import dev.iolite.query.NestedOperation;

/** Whether an operation may do no more than give the row itself a key. */
final class PointsOnly implements NestedOperation.Visitor<Boolean> {

    @Override
    public Boolean connect(NestedOperation.Connect operation) {
        return true;
    }

    @Override
    public Boolean disconnect(NestedOperation.Disconnect operation) {
        return true;
    }

    @Override
    public Boolean create(NestedOperation.Create operation) {
        return false;
    }

    @Override
    public Boolean createMany(NestedOperation.CreateMany operation) {
        return false;
    }

    @Override
    public Boolean connectOrCreate(NestedOperation.ConnectOrCreate operation) {
        return false;
    }

    @Override
    public Boolean replace(NestedOperation.Replace operation) {
        return false;
    }

    @Override
    public Boolean update(NestedOperation.Update operation) {
        return false;
    }

    @Override
    public Boolean upsert(NestedOperation.Upsert operation) {
        return false;
    }

    @Override
    public Boolean delete(NestedOperation.Delete operation) {
        return false;
    }

    @Override
    public Boolean updateMany(NestedOperation.UpdateMany operation) {
        return false;
    }

    @Override
    public Boolean deleteMany(NestedOperation.DeleteMany operation) {
        return false;
    }
}
