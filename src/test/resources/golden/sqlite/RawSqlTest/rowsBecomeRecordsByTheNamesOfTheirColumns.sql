select "email", "profile_views", "rank" from "author" where "city" = ?;
