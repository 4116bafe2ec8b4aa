import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  c13_occasionOf as occasionOf
} from "./shared-0C33A3F8.js";
import "./shared-0C33A3F8.js";
import "./shared-0C33A3F8.js";
export {
  occasionOf
};
