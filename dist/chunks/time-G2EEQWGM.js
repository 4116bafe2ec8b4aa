import {
  c17_DAY as DAY,
  c17_HOUR as HOUR,
  c17_MINUTE as MINUTE,
  c17_clock as clock,
  c17_duration as duration,
  c17_elapsed as elapsed,
  c17_exactDuration as exactDuration,
  c17_later as later,
  c17_toSeconds as toSeconds,
  c17_wholeUnits as wholeUnits
} from "./shared-D014439A.js";
import "./shared-D014439A.js";
import "./shared-D014439A.js";
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
