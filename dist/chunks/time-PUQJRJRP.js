import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  c21_DAY as DAY,
  c21_HOUR as HOUR,
  c21_MINUTE as MINUTE,
  c21_clock as clock,
  c21_duration as duration,
  c21_elapsed as elapsed,
  c21_exactDuration as exactDuration,
  c21_later as later,
  c21_toSeconds as toSeconds,
  c21_wholeUnits as wholeUnits
} from "./shared-0C33A3F8.js";
import "./shared-0C33A3F8.js";
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
