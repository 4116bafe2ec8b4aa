import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);

// src/text/did-you-mean.ts
function editDistance(a, b, limit) {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const edits = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + (same ? 0 : 1));
      row.push(swapped ? Math.min(edits, at(beforeLast, j - 2) + 1) : edits);
    }
    if (Math.min(...row) > limit) return limit + 1;
    beforeLast = last;
    last = row;
  }
  return Math.min(at(last, b.length), limit + 1);
}
var at = (row, index) => row[index] ?? Number.POSITIVE_INFINITY;
var MAX_WORD = 214;
function nearest(word, candidates) {
  if (word.length > MAX_WORD) return void 0;
  const folded = word.toLowerCase();
  const limit = Math.min(3, Math.max(1, Math.floor(word.length / 3)));
  let best;
  for (const candidate of candidates) {
    const distance = folded.length >= 3 && candidate.toLowerCase().startsWith(folded) ? 1 : editDistance(folded, candidate.toLowerCase(), limit);
    if (distance <= limit && (best === void 0 || distance < best.distance)) best = { candidate, distance };
  }
  return best?.candidate;
}
function didYouMean(word, candidates) {
  const candidate = nearest(word, candidates);
  return candidate === void 0 ? "" : `; did you mean \`${candidate}\`?`;
}

export {
  editDistance,
  nearest,
  didYouMean
};
