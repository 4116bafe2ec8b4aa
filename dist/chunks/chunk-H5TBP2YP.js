import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);

// src/text/time.ts
var MINUTE = 6e4;
var HOUR = 60 * MINUTE;
var DAY = 24 * HOUR;
function elapsed(from, to) {
  const milliseconds = Date.parse(to) - Date.parse(from);
  return Number.isNaN(milliseconds) ? void 0 : milliseconds;
}
var later = (at, milliseconds) => new Date(Date.parse(at) + milliseconds).toISOString().replace(/\.\d+Z$/, "Z");
function duration(milliseconds) {
  const [size, unit] = unitFor(milliseconds);
  const count = Math.max(0, Math.floor(milliseconds / size));
  return `${count} ${unit}${count === 1 ? "" : "s"}`;
}
function unitFor(milliseconds) {
  if (milliseconds < 2 * MINUTE) return [1e3, "second"];
  if (milliseconds < 2 * HOUR) return [MINUTE, "minute"];
  return milliseconds <= 4 * DAY ? [HOUR, "hour"] : [DAY, "day"];
}

export {
  MINUTE,
  HOUR,
  DAY,
  elapsed,
  later,
  duration
};
