import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  c14_occasionOf as occasionOf
} from "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
export {
  occasionOf
};
