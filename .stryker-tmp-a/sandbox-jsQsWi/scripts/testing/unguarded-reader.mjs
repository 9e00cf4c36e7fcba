/* The planted fault of `npm run drill:files`: reads a workbook from its input as it comes, without any guard, and tells what it took. */
// @ts-nocheck

import readXlsxFile from 'read-excel-file/node';

const chunks = [];
for await (const chunk of process.stdin) chunks.push(chunk);
let peak = 0;
const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage().rss)), 5);
const outcome = await readXlsxFile(Buffer.concat(chunks)).then((sheets) => `${sheets[0].data.length} rows read`, (error) => `then: ${error.message}`);
clearInterval(watch);
peak = Math.max(peak, process.memoryUsage().rss);
process.stdout.write(`peak ${Math.round(peak / 1024 / 1024)} MB, ${outcome}`);
