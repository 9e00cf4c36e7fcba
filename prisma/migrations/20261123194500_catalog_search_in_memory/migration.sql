-- The list of products is searched and sorted in the edition that every process holds in memory: nothing reads these columns.
DROP INDEX "products_search_idx";
ALTER TABLE "products" DROP COLUMN "search", DROP COLUMN "stages", DROP COLUMN "sectors", DROP COLUMN "certificates", DROP COLUMN "ordinal";
ALTER TABLE "definitions" DROP COLUMN "ordinal";
