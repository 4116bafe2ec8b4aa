import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  c56_writeOutput as writeOutput
} from "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
export {
  writeOutput
};
