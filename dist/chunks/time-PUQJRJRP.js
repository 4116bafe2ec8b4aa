import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  c23_DAY as DAY,
  c23_HOUR as HOUR,
  c23_MINUTE as MINUTE,
  c23_clock as clock,
  c23_duration as duration,
  c23_elapsed as elapsed,
  c23_exactDuration as exactDuration,
  c23_later as later,
  c23_toSeconds as toSeconds,
  c23_wholeUnits as wholeUnits
} from "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
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
