CREATE TABLE "category" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "name" TEXT NOT NULL,
    CONSTRAINT "category_name_key" UNIQUE ("name")
);

CREATE TABLE "comment" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "text" TEXT NOT NULL,
    "created_at" TEXT NOT NULL,
    "post_id" INTEGER NOT NULL,
    "author_id" INTEGER NOT NULL,
    CONSTRAINT "comment_post_id_fkey" FOREIGN KEY ("post_id") REFERENCES "post" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "comment_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "user" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

CREATE TABLE "post" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "content" TEXT NOT NULL,
    "tags" TEXT NOT NULL DEFAULT '[]',
    "published" INTEGER NOT NULL DEFAULT FALSE,
    "likes" INTEGER NOT NULL DEFAULT 0,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "author_id" INTEGER NOT NULL,
    CONSTRAINT "post_slug_key" UNIQUE ("slug"),
    CONSTRAINT "post_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "user" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

CREATE TABLE "post_category" (
    "post_id" INTEGER NOT NULL,
    "category_id" INTEGER NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,
    CONSTRAINT "post_category_pkey" PRIMARY KEY ("post_id", "category_id"),
    CONSTRAINT "post_category_post_id_fkey" FOREIGN KEY ("post_id") REFERENCES "post" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "post_category_category_id_fkey" FOREIGN KEY ("category_id") REFERENCES "category" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

CREATE TABLE "profile" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "bio" TEXT NOT NULL,
    "website" TEXT,
    "user_id" INTEGER NOT NULL,
    CONSTRAINT "profile_user_id_key" UNIQUE ("user_id"),
    CONSTRAINT "profile_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

CREATE TABLE "user" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "role" TEXT NOT NULL DEFAULT 'READER',
    "joined_at" TEXT NOT NULL,
    CONSTRAINT "user_email_key" UNIQUE ("email")
);

CREATE INDEX "comment_post_id_idx" ON "comment" ("post_id");

CREATE INDEX "comment_author_id_idx" ON "comment" ("author_id");

CREATE INDEX "post_published_created_at_idx" ON "post" ("published", "created_at" DESC);

CREATE INDEX "post_author_id_idx" ON "post" ("author_id");

CREATE INDEX "post_category_category_id_idx" ON "post_category" ("category_id");
