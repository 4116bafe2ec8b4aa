import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  DEFAULT_SETTINGS,
  NO_POLICY
} from "./chunk-LA6O4YYV.js";
import "./chunk-GDAUV33E.js";
import "./chunk-7Y3QBSS7.js";
export {
  DEFAULT_SETTINGS,
  NO_POLICY
};
