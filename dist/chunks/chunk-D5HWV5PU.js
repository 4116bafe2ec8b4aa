import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);

// src/text/words.ts
var counted = (count, noun) => `${count} ${noun}${count === 1 ? "" : "s"}`;
var listText = (items) => items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} and ${items.at(-1) ?? ""}`;

// src/text/time.ts
var SECOND = 1e3;
var MINUTE = 60 * SECOND;
var HOUR = 60 * MINUTE;
var DAY = 24 * HOUR;
function elapsed(from, to) {
  const milliseconds = Date.parse(to) - Date.parse(from);
  return Number.isNaN(milliseconds) ? void 0 : milliseconds;
}
var toSeconds = (time) => `${time.toISOString().slice(0, 19)}Z`;
var later = (at, milliseconds) => toSeconds(new Date(Date.parse(at) + milliseconds));
function clock(iso) {
  const match = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)/.exec(iso);
  return match?.[1] === void 0 || match[2] === void 0 ? iso : `${match[1]} ${match[2]} UTC`;
}
function duration(milliseconds) {
  if (!Number.isFinite(milliseconds)) return "unknown";
  const [size, unit] = unitFor(milliseconds);
  return counted(Math.max(0, Math.floor(milliseconds / size)), unit);
}
function exactDuration(milliseconds) {
  const { count, unit } = wholeUnits(milliseconds);
  return counted(count, unit);
}
function wholeUnits(milliseconds) {
  if (milliseconds % DAY === 0 && milliseconds > 3 * DAY) return { count: milliseconds / DAY, unit: "day" };
  return milliseconds % HOUR === 0 ? { count: milliseconds / HOUR, unit: "hour" } : { count: milliseconds / MINUTE, unit: "minute" };
}
function unitFor(milliseconds) {
  if (milliseconds < 2 * MINUTE) return [SECOND, "second"];
  if (milliseconds < 2 * HOUR) return [MINUTE, "minute"];
  if (milliseconds < 4 * DAY) return [HOUR, "hour"];
  if (milliseconds < 120 * DAY) return [DAY, "day"];
  return milliseconds < 730 * DAY ? [30.44 * DAY, "month"] : [365.25 * DAY, "year"];
}

export {
  counted,
  listText,
  MINUTE,
  HOUR,
  DAY,
  elapsed,
  toSeconds,
  later,
  clock,
  duration,
  exactDuration,
  wholeUnits
};
