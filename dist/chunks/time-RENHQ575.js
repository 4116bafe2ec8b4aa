import {
  c11_DAY as DAY,
  c11_HOUR as HOUR,
  c11_MINUTE as MINUTE,
  c11_clock as clock,
  c11_duration as duration,
  c11_elapsed as elapsed,
  c11_exactDuration as exactDuration,
  c11_later as later,
  c11_toSeconds as toSeconds,
  c11_wholeUnits as wholeUnits
} from "./shared-5DF5E1EE.js";
import "./shared-5DF5E1EE.js";
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
