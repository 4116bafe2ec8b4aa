import {
  run
} from "./chunk-HPLOIJVR.js";
import "./chunk-VDYJEXTW.js";
import "./chunk-UXQRSCMP.js";
import "./shared-7781B307.js";
import "./chunk-TNCXWGZ4.js";
import "./shared-7781B307.js";
import "./shared-7781B307.js";
import "./shared-7781B307.js";
import "./shared-7781B307.js";
import "./shared-7781B307.js";
import "./shared-7781B307.js";
import "./shared-7781B307.js";
import "./shared-7781B307.js";
import "./shared-7781B307.js";
import "./shared-7781B307.js";
import "./shared-7781B307.js";
import "./shared-7781B307.js";
export {
  run
};
