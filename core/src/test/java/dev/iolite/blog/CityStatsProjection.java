package dev.iolite.blog;

import static dev.iolite.blog.UserFields.USER;

import dev.iolite.dsl.Group;
import dev.iolite.dsl.GroupProjectionType;

/** How {@link CityStats} are computed. */
final class CityStatsProjection extends GroupProjectionType<User, CityStats> {

    static final CityStatsProjection TYPE = new CityStatsProjection();

    private CityStatsProjection() {
        super(
                CityStats.class,
                "User",
                q -> q.by(USER.country, USER.city).select(USER.count(), USER.profileViews.sum()));
    }

    @Override
    public CityStats of(Group<User> group) {
        return new CityStats(
                group.get(USER.country),
                group.get(USER.city),
                group.present(USER.count(), "CityStats.users"),
                group.get(USER.profileViews.sum()));
    }
}
