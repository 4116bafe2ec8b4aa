import {
  c12_DAY as DAY,
  c12_HOUR as HOUR,
  c12_MINUTE as MINUTE,
  c12_clock as clock,
  c12_duration as duration,
  c12_elapsed as elapsed,
  c12_exactDuration as exactDuration,
  c12_later as later,
  c12_toSeconds as toSeconds,
  c12_wholeUnits as wholeUnits
} from "./shared-7781B307.js";
import "./shared-7781B307.js";
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
