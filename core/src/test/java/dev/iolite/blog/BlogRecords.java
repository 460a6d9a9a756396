package dev.iolite.blog;

import dev.iolite.dsl.GroupProjectionType;
import dev.iolite.dsl.InputType;
import dev.iolite.dsl.ProjectionType;
import dev.iolite.dsl.RecordTypes;
import java.util.List;

/** The records of this module that read or write models. */
public final class BlogRecords implements RecordTypes {

    @Override
    public List<ProjectionType<?, ?>> projections() {
        return List.of(PostTitleProjection.TYPE, UserCardProjection.TYPE);
    }

    @Override
    public List<GroupProjectionType<?, ?>> groupProjections() {
        return List.of(CityStatsProjection.TYPE);
    }

    @Override
    public List<InputType<?>> inputs() {
        return List.of(
                new InputType<>(SignUp.class, "User", (input, data) -> {
                    data.set("email", input.email());
                    data.set("city", input.city());
                    data.set("country", input.country());
                    data.setJson("pets", input.pets());
                }),
                new InputType<>(Patch.class, "User", (input, data) -> {
                    data.setIfPresent("city", input.city());
                    data.setIfGiven("name", input.name());
                }));
    }
}
