CREATE TABLE "users" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "email" TEXT NOT NULL,
    "name" TEXT,
    "role" TEXT NOT NULL DEFAULT 'it''s admin',
    "roles" TEXT NOT NULL DEFAULT '["USER"]',
    "tags" TEXT,
    "active" INTEGER NOT NULL DEFAULT TRUE,
    "score" REAL NOT NULL DEFAULT 1.5,
    "credit" REAL NOT NULL DEFAULT 10.25,
    "views" INTEGER NOT NULL DEFAULT 0,
    "born" TEXT NOT NULL DEFAULT '2026-01-31T10:20:30.123000Z',
    "day" TEXT NOT NULL DEFAULT '2026-01-31',
    "meta" TEXT NOT NULL DEFAULT '{"a": 1}',
    "photo" BLOB NOT NULL DEFAULT X'6869',
    "motto" TEXT NOT NULL DEFAULT 'it''s "me" \',
    "key" TEXT NOT NULL,
    "managerId" INTEGER,
    "favouriteId" TEXT,
    CONSTRAINT "users_email_key" UNIQUE ("email"),
    CONSTRAINT "users_favouriteId_key" UNIQUE ("favouriteId"),
    CONSTRAINT "users_name_managerId_key" UNIQUE ("name", "managerId"),
    CONSTRAINT "users_managerId_fkey" FOREIGN KEY ("managerId") REFERENCES "users" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "users_favouriteId_fkey" FOREIGN KEY ("favouriteId") REFERENCES "Post" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
CREATE TABLE "Post" (
    "id" TEXT NOT NULL,
    "author_id" INTEGER NOT NULL,
    "tags" TEXT,
    CONSTRAINT "Post_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "Post_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "users" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE TABLE "Category" (
    "first" TEXT NOT NULL,
    "second" TEXT NOT NULL,
    CONSTRAINT "Category_pkey" PRIMARY KEY ("first", "second")
);
CREATE TABLE "Part" (
    "postId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    CONSTRAINT "Part_pkey" PRIMARY KEY ("postId", "number"),
    CONSTRAINT "Part_postId_fkey" FOREIGN KEY ("postId") REFERENCES "Post" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE TABLE "_CategoryToPost" (
    "A_first" TEXT NOT NULL,
    "A_second" TEXT NOT NULL,
    "B" TEXT NOT NULL,
    CONSTRAINT "_CategoryToPost_AB_pkey" PRIMARY KEY ("A_first", "A_second", "B"),
    CONSTRAINT "_CategoryToPost_A_fkey" FOREIGN KEY ("A_first", "A_second") REFERENCES "Category" ("first", "second") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "_CategoryToPost_B_fkey" FOREIGN KEY ("B") REFERENCES "Post" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE INDEX "users_born_name_idx" ON "users" ("born" DESC, "name");
CREATE INDEX "_CategoryToPost_B_index" ON "_CategoryToPost" ("B");
