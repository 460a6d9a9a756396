package shop;

import dev.iolite.annotation.Default;
import dev.iolite.annotation.Id;
import dev.iolite.annotation.ManyToMany;
import dev.iolite.annotation.Model;
import dev.iolite.annotation.SoftDelete;
import dev.iolite.annotation.TenantId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Model
public interface Coupon {
    @Id
    int getId();

    @SoftDelete
    boolean isGone(); // ERROR: Coupon.gone: The time of deletion must be a point in time that may be null. Write @SoftDelete @Nullable Instant.

    @SoftDelete
    @Nullable Instant getDeletedAt(); // ERROR: Coupon.deletedAt: A model has one time of deletion at most. Keep one of them.

    @TenantId
    @Nullable String getShop(); // ERROR: Coupon.shop: A tenant id must be a text, a UUID, a whole number or an enum that is never null. Use String, UUID or long.

    @TenantId
    @Default("1")
    long getOwner(); // ERROR: Coupon.owner: A tenant id is always the current tenant. Remove its default. // ERROR: Coupon.owner: A model has one tenant id at most. Keep one of them.

    @TenantId // ERROR: Coupon.holder: @TenantId is for columns
    Holder getHolder();

    @ManyToMany(through = CouponUse.class)
    List<Shopper> getUsers();

    @Model
    interface Holder {
        @Id
        int getId();
    }

    @Model
    interface Shopper {
        @Id
        int getId();
    }

    @Model
    interface CouponUse {
        @Id
        int getId();

        Coupon getCoupon();

        Shopper getShopper();

        @SoftDelete
        @Nullable Instant getDeletedAt(); // ERROR: CouponUse.deletedAt: A link model cannot keep deleted links. Remove @SoftDelete.
    }
}
