import {
  readManifest,
  unreadManifest
} from "./chunk-VHGYHFEK.js";
import "./shared-D014439A.js";
import "./chunk-D6XPS5MG.js";
import "./shared-D014439A.js";
import "./shared-D014439A.js";
import "./shared-D014439A.js";
import "./shared-D014439A.js";
import "./shared-D014439A.js";
import "./shared-D014439A.js";
import "./shared-D014439A.js";
import "./shared-D014439A.js";
export {
  readManifest,
  unreadManifest
};
