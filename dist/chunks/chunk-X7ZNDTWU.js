import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);

// src/text/glob.ts
var isGlob = (pattern) => pattern.includes("*");
function matchesRefGlob(pattern, ref) {
  const wanted = pattern.split("/");
  const found = ref.split("/");
  return wanted.length === found.length && wanted.every((segment, index) => matchesSegment(segment, found[index] ?? ""));
}
function matchesSegment(pattern, segment) {
  const [head = "", ...rest] = pattern.split("*");
  const tail = rest.pop();
  if (tail === void 0) return pattern === segment;
  if (isControlled(segment) || segment.length < head.length + tail.length) return false;
  if (!segment.startsWith(head) || !segment.endsWith(tail)) return false;
  let from = head.length;
  const end = segment.length - tail.length;
  for (const literal of rest) {
    const at = segment.indexOf(literal, from);
    if (at < 0 || at + literal.length > end) return false;
    from = at + literal.length;
  }
  return true;
}
var isControlled = (segment) => /[\p{Cc} ]/u.test(segment);

export {
  isGlob,
  matchesRefGlob
};
