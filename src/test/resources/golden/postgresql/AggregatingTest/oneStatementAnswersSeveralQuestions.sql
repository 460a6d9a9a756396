SELECT COUNT(*), COUNT(t0."first_name"), SUM(t0."profile_views"), AVG(t0."profile_views"::double precision), MIN(t0."profile_views"), MAX(t0."profile_views") FROM "author" AS t0;
