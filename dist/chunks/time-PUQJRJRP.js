import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
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
} from "./chunk-D5HWV5PU.js";
import "./chunk-7Y3QBSS7.js";
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
