import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  c88_DEFAULT_SETTINGS as DEFAULT_SETTINGS,
  c88_NO_POLICY as NO_POLICY,
  c88_policyFile as policyFile
} from "./shared-0C33A3F8.js";
import "./shared-0C33A3F8.js";
import "./shared-0C33A3F8.js";
import "./shared-0C33A3F8.js";
export {
  DEFAULT_SETTINGS,
  NO_POLICY,
  policyFile
};
