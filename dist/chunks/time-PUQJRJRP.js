import {
  c22_DAY as DAY,
  c22_HOUR as HOUR,
  c22_MINUTE as MINUTE,
  c22_clock as clock,
  c22_duration as duration,
  c22_elapsed as elapsed,
  c22_exactDuration as exactDuration,
  c22_later as later,
  c22_toSeconds as toSeconds,
  c22_wholeUnits as wholeUnits
} from "./shared-783515CD.js";
import "./shared-783515CD.js";
export {
  DAY,
  HOUR,
  MINUTE,
  clock,
  duration,
  elapsed,
  exactDuration,
  later,
  toSeconds,
  wholeUnits
};
