import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);

// src/text/place.ts
function lineStarts(text) {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}
function lineAt(starts, offset) {
  let low = 0;
  let high = starts.length;
  while (low + 1 < high) {
    const middle = low + high >>> 1;
    if ((starts[middle] ?? Infinity) <= offset) low = middle;
    else high = middle;
  }
  return low + 1;
}
function placeOf(starts, offset) {
  const line = lineAt(starts, offset);
  return { line, column: Math.max(0, offset) - (starts[line - 1] ?? 0) + 1 };
}

export {
  lineStarts,
  lineAt,
  placeOf
};
