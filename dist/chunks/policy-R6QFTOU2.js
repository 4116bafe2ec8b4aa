import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  DEFAULT_SETTINGS,
  NO_POLICY,
  policyFile
} from "./chunk-XUO5NSX5.js";
import "./chunk-M6LRAAQA.js";
import "./chunk-D5HWV5PU.js";
import "./chunk-7Y3QBSS7.js";
export {
  DEFAULT_SETTINGS,
  NO_POLICY,
  policyFile
};
