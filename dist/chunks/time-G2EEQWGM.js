import {
  c20_DAY as DAY,
  c20_HOUR as HOUR,
  c20_MINUTE as MINUTE,
  c20_clock as clock,
  c20_duration as duration,
  c20_elapsed as elapsed,
  c20_exactDuration as exactDuration,
  c20_later as later,
  c20_toSeconds as toSeconds,
  c20_wholeUnits as wholeUnits
} from "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
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
