import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  c88_DEFAULT_SETTINGS as DEFAULT_SETTINGS,
  c88_NO_POLICY as NO_POLICY,
  c88_policyFile as policyFile
} from "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
export {
  DEFAULT_SETTINGS,
  NO_POLICY,
  policyFile
};
