import {
  readManifest,
  unreadManifest
} from "./chunk-D2T6R2RH.js";
import "./chunk-VW4LJAZ2.js";
import "./shared-7781B307.js";
import "./shared-7781B307.js";
import "./shared-7781B307.js";
import "./shared-7781B307.js";
import "./shared-7781B307.js";
import "./shared-7781B307.js";
import "./shared-7781B307.js";
import "./shared-7781B307.js";
export {
  readManifest,
  unreadManifest
};
