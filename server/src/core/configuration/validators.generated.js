// Generated from *.schema.json by `npm run generate`.
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    function ucs2length(str) {
      const len = str.length;
      let length = 0;
      let pos = 0;
      let value;
      while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 55296 && value <= 56319 && pos < len) {
          value = str.charCodeAt(pos);
          if ((value & 64512) === 56320)
            pos++;
        }
      }
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

// <stdin>
var validateNetpolrc = validate38;
var schema7 = { "type": "object", "additionalProperties": false, "properties": { "rules": { "type": "object", "additionalProperties": false, "properties": { "yaml-syntax": { "type": "string", "enum": ["off", "hint", "information", "warning", "error"] }, "unknown-kind": { "type": "string", "enum": ["off", "hint", "information", "warning", "error"] }, "removed-api-version": { "type": "string", "enum": ["off", "hint", "information", "warning", "error"] }, "unknown-field": { "type": "string", "enum": ["off", "hint", "information", "warning", "error"] }, "duplicate-field": { "type": "string", "enum": ["off", "hint", "information", "warning", "error"] }, "wrong-type": { "type": "string", "enum": ["off", "hint", "information", "warning", "error"] }, "required-field": { "type": "string", "enum": ["off", "hint", "information", "warning", "error"] }, "unsupported-value": { "type": "string", "enum": ["off", "hint", "information", "warning", "error"] }, "invalid-value": { "type": "string", "enum": ["off", "hint", "information", "warning", "error"] }, "forbidden-field": { "type": "string", "enum": ["off", "hint", "information", "warning", "error"] }, "label-key-case": { "type": "string", "enum": ["off", "hint", "information", "warning", "error"] }, "label-value-case": { "type": "string", "enum": ["off", "hint", "information", "warning", "error"] }, "selector-matches-nothing": { "type": "string", "enum": ["off", "hint", "information", "warning", "error"] }, "namespace-name-label": { "type": "string", "enum": ["off", "hint", "information", "warning", "error"] }, "contradictory-selector": { "type": "string", "enum": ["off", "hint", "information", "warning", "error"] }, "either-or-both": { "type": "string", "enum": ["off", "hint", "information", "warning", "error"] }, "split-rule": { "type": "string", "enum": ["off", "hint", "information", "warning", "error"] }, "ignored-direction": { "type": "string", "enum": ["off", "hint", "information", "warning", "error"] }, "implicit-policy-types": { "type": "string", "enum": ["off", "hint", "information", "warning", "error"] }, "empty-list-allows-all": { "type": "string", "enum": ["off", "hint", "information", "warning", "error"] }, "allows-everything": { "type": "string", "enum": ["off", "hint", "information", "warning", "error"] }, "one-sided-connection": { "type": "string", "enum": ["off", "hint", "information", "warning", "error"] }, "blocked-dns": { "type": "string", "enum": ["off", "hint", "information", "warning", "error"] }, "unknown-named-port": { "type": "string", "enum": ["off", "hint", "information", "warning", "error"] }, "service-port": { "type": "string", "enum": ["off", "hint", "information", "warning", "error"] }, "port-not-listening": { "type": "string", "enum": ["off", "hint", "information", "warning", "error"] }, "duplicate-policy-name": { "type": "string", "enum": ["off", "hint", "information", "warning", "error"] }, "missing-namespace": { "type": "string", "enum": ["off", "hint", "information", "warning", "error"] }, "host-network-pod": { "type": "string", "enum": ["off", "hint", "information", "warning", "error"] }, "unisolated-workload": { "type": "string", "enum": ["off", "hint", "information", "warning", "error"] }, "non-canonical-cidr": { "type": "string", "enum": ["off", "hint", "information", "warning", "error"] }, "metadata-endpoint-open": { "type": "string", "enum": ["off", "hint", "information", "warning", "error"] }, "redundant-peer": { "type": "string", "enum": ["off", "hint", "information", "warning", "error"] }, "redundant-port": { "type": "string", "enum": ["off", "hint", "information", "warning", "error"] }, "redundant-rule": { "type": "string", "enum": ["off", "hint", "information", "warning", "error"] }, "duplicate-owner": { "type": "string", "enum": ["off", "hint", "information", "warning", "error"] }, "unused-suppression": { "type": "string", "enum": ["off", "hint", "information", "warning", "error"] }, "suppression-without-reason": { "type": "string", "enum": ["off", "hint", "information", "warning", "error"] } } }, "kubernetesVersion": { "type": "string", "pattern": "^1\\.(0|[1-9][0-9]{0,2})$" }, "exclude": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 1e3 } } } };
var func0 = Object.prototype.hasOwnProperty;
var func90 = require_ucs2length().default;
var pattern0 = new RegExp("^1\\.(0|[1-9][0-9]{0,2})$", "u");
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "rules" || key0 === "kubernetesVersion" || key0 === "exclude")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.rules !== void 0 && func0.call(data, "rules")) {
      let data0 = data.rules;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        for (const key1 of Object.keys(data0)) {
          if (!func0.call(schema7.properties.rules.properties, key1)) {
            const err1 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        }
        if (data0["yaml-syntax"] !== void 0 && func0.call(data0, "yaml-syntax")) {
          let data1 = data0["yaml-syntax"];
          if (typeof data1 !== "string") {
            const err2 = { instancePath: instancePath + "/rules/yaml-syntax", schemaPath: "#/properties/rules/properties/yaml-syntax/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
          if (!(data1 === "off" || data1 === "hint" || data1 === "information" || data1 === "warning" || data1 === "error")) {
            const err3 = { instancePath: instancePath + "/rules/yaml-syntax", schemaPath: "#/properties/rules/properties/yaml-syntax/enum", keyword: "enum", params: { allowedValues: schema7.properties.rules.properties["yaml-syntax"].enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        if (data0["unknown-kind"] !== void 0 && func0.call(data0, "unknown-kind")) {
          let data2 = data0["unknown-kind"];
          if (typeof data2 !== "string") {
            const err4 = { instancePath: instancePath + "/rules/unknown-kind", schemaPath: "#/properties/rules/properties/unknown-kind/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
          if (!(data2 === "off" || data2 === "hint" || data2 === "information" || data2 === "warning" || data2 === "error")) {
            const err5 = { instancePath: instancePath + "/rules/unknown-kind", schemaPath: "#/properties/rules/properties/unknown-kind/enum", keyword: "enum", params: { allowedValues: schema7.properties.rules.properties["unknown-kind"].enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        if (data0["removed-api-version"] !== void 0 && func0.call(data0, "removed-api-version")) {
          let data3 = data0["removed-api-version"];
          if (typeof data3 !== "string") {
            const err6 = { instancePath: instancePath + "/rules/removed-api-version", schemaPath: "#/properties/rules/properties/removed-api-version/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
          if (!(data3 === "off" || data3 === "hint" || data3 === "information" || data3 === "warning" || data3 === "error")) {
            const err7 = { instancePath: instancePath + "/rules/removed-api-version", schemaPath: "#/properties/rules/properties/removed-api-version/enum", keyword: "enum", params: { allowedValues: schema7.properties.rules.properties["removed-api-version"].enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data0["unknown-field"] !== void 0 && func0.call(data0, "unknown-field")) {
          let data4 = data0["unknown-field"];
          if (typeof data4 !== "string") {
            const err8 = { instancePath: instancePath + "/rules/unknown-field", schemaPath: "#/properties/rules/properties/unknown-field/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
          if (!(data4 === "off" || data4 === "hint" || data4 === "information" || data4 === "warning" || data4 === "error")) {
            const err9 = { instancePath: instancePath + "/rules/unknown-field", schemaPath: "#/properties/rules/properties/unknown-field/enum", keyword: "enum", params: { allowedValues: schema7.properties.rules.properties["unknown-field"].enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        if (data0["duplicate-field"] !== void 0 && func0.call(data0, "duplicate-field")) {
          let data5 = data0["duplicate-field"];
          if (typeof data5 !== "string") {
            const err10 = { instancePath: instancePath + "/rules/duplicate-field", schemaPath: "#/properties/rules/properties/duplicate-field/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
          if (!(data5 === "off" || data5 === "hint" || data5 === "information" || data5 === "warning" || data5 === "error")) {
            const err11 = { instancePath: instancePath + "/rules/duplicate-field", schemaPath: "#/properties/rules/properties/duplicate-field/enum", keyword: "enum", params: { allowedValues: schema7.properties.rules.properties["duplicate-field"].enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        if (data0["wrong-type"] !== void 0 && func0.call(data0, "wrong-type")) {
          let data6 = data0["wrong-type"];
          if (typeof data6 !== "string") {
            const err12 = { instancePath: instancePath + "/rules/wrong-type", schemaPath: "#/properties/rules/properties/wrong-type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
          if (!(data6 === "off" || data6 === "hint" || data6 === "information" || data6 === "warning" || data6 === "error")) {
            const err13 = { instancePath: instancePath + "/rules/wrong-type", schemaPath: "#/properties/rules/properties/wrong-type/enum", keyword: "enum", params: { allowedValues: schema7.properties.rules.properties["wrong-type"].enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
        if (data0["required-field"] !== void 0 && func0.call(data0, "required-field")) {
          let data7 = data0["required-field"];
          if (typeof data7 !== "string") {
            const err14 = { instancePath: instancePath + "/rules/required-field", schemaPath: "#/properties/rules/properties/required-field/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
          if (!(data7 === "off" || data7 === "hint" || data7 === "information" || data7 === "warning" || data7 === "error")) {
            const err15 = { instancePath: instancePath + "/rules/required-field", schemaPath: "#/properties/rules/properties/required-field/enum", keyword: "enum", params: { allowedValues: schema7.properties.rules.properties["required-field"].enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
        if (data0["unsupported-value"] !== void 0 && func0.call(data0, "unsupported-value")) {
          let data8 = data0["unsupported-value"];
          if (typeof data8 !== "string") {
            const err16 = { instancePath: instancePath + "/rules/unsupported-value", schemaPath: "#/properties/rules/properties/unsupported-value/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
          if (!(data8 === "off" || data8 === "hint" || data8 === "information" || data8 === "warning" || data8 === "error")) {
            const err17 = { instancePath: instancePath + "/rules/unsupported-value", schemaPath: "#/properties/rules/properties/unsupported-value/enum", keyword: "enum", params: { allowedValues: schema7.properties.rules.properties["unsupported-value"].enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
        if (data0["invalid-value"] !== void 0 && func0.call(data0, "invalid-value")) {
          let data9 = data0["invalid-value"];
          if (typeof data9 !== "string") {
            const err18 = { instancePath: instancePath + "/rules/invalid-value", schemaPath: "#/properties/rules/properties/invalid-value/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
          if (!(data9 === "off" || data9 === "hint" || data9 === "information" || data9 === "warning" || data9 === "error")) {
            const err19 = { instancePath: instancePath + "/rules/invalid-value", schemaPath: "#/properties/rules/properties/invalid-value/enum", keyword: "enum", params: { allowedValues: schema7.properties.rules.properties["invalid-value"].enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
        if (data0["forbidden-field"] !== void 0 && func0.call(data0, "forbidden-field")) {
          let data10 = data0["forbidden-field"];
          if (typeof data10 !== "string") {
            const err20 = { instancePath: instancePath + "/rules/forbidden-field", schemaPath: "#/properties/rules/properties/forbidden-field/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
          if (!(data10 === "off" || data10 === "hint" || data10 === "information" || data10 === "warning" || data10 === "error")) {
            const err21 = { instancePath: instancePath + "/rules/forbidden-field", schemaPath: "#/properties/rules/properties/forbidden-field/enum", keyword: "enum", params: { allowedValues: schema7.properties.rules.properties["forbidden-field"].enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
        if (data0["label-key-case"] !== void 0 && func0.call(data0, "label-key-case")) {
          let data11 = data0["label-key-case"];
          if (typeof data11 !== "string") {
            const err22 = { instancePath: instancePath + "/rules/label-key-case", schemaPath: "#/properties/rules/properties/label-key-case/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
          if (!(data11 === "off" || data11 === "hint" || data11 === "information" || data11 === "warning" || data11 === "error")) {
            const err23 = { instancePath: instancePath + "/rules/label-key-case", schemaPath: "#/properties/rules/properties/label-key-case/enum", keyword: "enum", params: { allowedValues: schema7.properties.rules.properties["label-key-case"].enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
        }
        if (data0["label-value-case"] !== void 0 && func0.call(data0, "label-value-case")) {
          let data12 = data0["label-value-case"];
          if (typeof data12 !== "string") {
            const err24 = { instancePath: instancePath + "/rules/label-value-case", schemaPath: "#/properties/rules/properties/label-value-case/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
          if (!(data12 === "off" || data12 === "hint" || data12 === "information" || data12 === "warning" || data12 === "error")) {
            const err25 = { instancePath: instancePath + "/rules/label-value-case", schemaPath: "#/properties/rules/properties/label-value-case/enum", keyword: "enum", params: { allowedValues: schema7.properties.rules.properties["label-value-case"].enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
        if (data0["selector-matches-nothing"] !== void 0 && func0.call(data0, "selector-matches-nothing")) {
          let data13 = data0["selector-matches-nothing"];
          if (typeof data13 !== "string") {
            const err26 = { instancePath: instancePath + "/rules/selector-matches-nothing", schemaPath: "#/properties/rules/properties/selector-matches-nothing/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
          if (!(data13 === "off" || data13 === "hint" || data13 === "information" || data13 === "warning" || data13 === "error")) {
            const err27 = { instancePath: instancePath + "/rules/selector-matches-nothing", schemaPath: "#/properties/rules/properties/selector-matches-nothing/enum", keyword: "enum", params: { allowedValues: schema7.properties.rules.properties["selector-matches-nothing"].enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
        }
        if (data0["namespace-name-label"] !== void 0 && func0.call(data0, "namespace-name-label")) {
          let data14 = data0["namespace-name-label"];
          if (typeof data14 !== "string") {
            const err28 = { instancePath: instancePath + "/rules/namespace-name-label", schemaPath: "#/properties/rules/properties/namespace-name-label/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
          if (!(data14 === "off" || data14 === "hint" || data14 === "information" || data14 === "warning" || data14 === "error")) {
            const err29 = { instancePath: instancePath + "/rules/namespace-name-label", schemaPath: "#/properties/rules/properties/namespace-name-label/enum", keyword: "enum", params: { allowedValues: schema7.properties.rules.properties["namespace-name-label"].enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
        }
        if (data0["contradictory-selector"] !== void 0 && func0.call(data0, "contradictory-selector")) {
          let data15 = data0["contradictory-selector"];
          if (typeof data15 !== "string") {
            const err30 = { instancePath: instancePath + "/rules/contradictory-selector", schemaPath: "#/properties/rules/properties/contradictory-selector/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
          if (!(data15 === "off" || data15 === "hint" || data15 === "information" || data15 === "warning" || data15 === "error")) {
            const err31 = { instancePath: instancePath + "/rules/contradictory-selector", schemaPath: "#/properties/rules/properties/contradictory-selector/enum", keyword: "enum", params: { allowedValues: schema7.properties.rules.properties["contradictory-selector"].enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
        }
        if (data0["either-or-both"] !== void 0 && func0.call(data0, "either-or-both")) {
          let data16 = data0["either-or-both"];
          if (typeof data16 !== "string") {
            const err32 = { instancePath: instancePath + "/rules/either-or-both", schemaPath: "#/properties/rules/properties/either-or-both/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          }
          if (!(data16 === "off" || data16 === "hint" || data16 === "information" || data16 === "warning" || data16 === "error")) {
            const err33 = { instancePath: instancePath + "/rules/either-or-both", schemaPath: "#/properties/rules/properties/either-or-both/enum", keyword: "enum", params: { allowedValues: schema7.properties.rules.properties["either-or-both"].enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
        }
        if (data0["split-rule"] !== void 0 && func0.call(data0, "split-rule")) {
          let data17 = data0["split-rule"];
          if (typeof data17 !== "string") {
            const err34 = { instancePath: instancePath + "/rules/split-rule", schemaPath: "#/properties/rules/properties/split-rule/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err34];
            } else {
              vErrors.push(err34);
            }
            errors++;
          }
          if (!(data17 === "off" || data17 === "hint" || data17 === "information" || data17 === "warning" || data17 === "error")) {
            const err35 = { instancePath: instancePath + "/rules/split-rule", schemaPath: "#/properties/rules/properties/split-rule/enum", keyword: "enum", params: { allowedValues: schema7.properties.rules.properties["split-rule"].enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
        }
        if (data0["ignored-direction"] !== void 0 && func0.call(data0, "ignored-direction")) {
          let data18 = data0["ignored-direction"];
          if (typeof data18 !== "string") {
            const err36 = { instancePath: instancePath + "/rules/ignored-direction", schemaPath: "#/properties/rules/properties/ignored-direction/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err36];
            } else {
              vErrors.push(err36);
            }
            errors++;
          }
          if (!(data18 === "off" || data18 === "hint" || data18 === "information" || data18 === "warning" || data18 === "error")) {
            const err37 = { instancePath: instancePath + "/rules/ignored-direction", schemaPath: "#/properties/rules/properties/ignored-direction/enum", keyword: "enum", params: { allowedValues: schema7.properties.rules.properties["ignored-direction"].enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
        }
        if (data0["implicit-policy-types"] !== void 0 && func0.call(data0, "implicit-policy-types")) {
          let data19 = data0["implicit-policy-types"];
          if (typeof data19 !== "string") {
            const err38 = { instancePath: instancePath + "/rules/implicit-policy-types", schemaPath: "#/properties/rules/properties/implicit-policy-types/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err38];
            } else {
              vErrors.push(err38);
            }
            errors++;
          }
          if (!(data19 === "off" || data19 === "hint" || data19 === "information" || data19 === "warning" || data19 === "error")) {
            const err39 = { instancePath: instancePath + "/rules/implicit-policy-types", schemaPath: "#/properties/rules/properties/implicit-policy-types/enum", keyword: "enum", params: { allowedValues: schema7.properties.rules.properties["implicit-policy-types"].enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err39];
            } else {
              vErrors.push(err39);
            }
            errors++;
          }
        }
        if (data0["empty-list-allows-all"] !== void 0 && func0.call(data0, "empty-list-allows-all")) {
          let data20 = data0["empty-list-allows-all"];
          if (typeof data20 !== "string") {
            const err40 = { instancePath: instancePath + "/rules/empty-list-allows-all", schemaPath: "#/properties/rules/properties/empty-list-allows-all/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err40];
            } else {
              vErrors.push(err40);
            }
            errors++;
          }
          if (!(data20 === "off" || data20 === "hint" || data20 === "information" || data20 === "warning" || data20 === "error")) {
            const err41 = { instancePath: instancePath + "/rules/empty-list-allows-all", schemaPath: "#/properties/rules/properties/empty-list-allows-all/enum", keyword: "enum", params: { allowedValues: schema7.properties.rules.properties["empty-list-allows-all"].enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err41];
            } else {
              vErrors.push(err41);
            }
            errors++;
          }
        }
        if (data0["allows-everything"] !== void 0 && func0.call(data0, "allows-everything")) {
          let data21 = data0["allows-everything"];
          if (typeof data21 !== "string") {
            const err42 = { instancePath: instancePath + "/rules/allows-everything", schemaPath: "#/properties/rules/properties/allows-everything/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err42];
            } else {
              vErrors.push(err42);
            }
            errors++;
          }
          if (!(data21 === "off" || data21 === "hint" || data21 === "information" || data21 === "warning" || data21 === "error")) {
            const err43 = { instancePath: instancePath + "/rules/allows-everything", schemaPath: "#/properties/rules/properties/allows-everything/enum", keyword: "enum", params: { allowedValues: schema7.properties.rules.properties["allows-everything"].enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err43];
            } else {
              vErrors.push(err43);
            }
            errors++;
          }
        }
        if (data0["one-sided-connection"] !== void 0 && func0.call(data0, "one-sided-connection")) {
          let data22 = data0["one-sided-connection"];
          if (typeof data22 !== "string") {
            const err44 = { instancePath: instancePath + "/rules/one-sided-connection", schemaPath: "#/properties/rules/properties/one-sided-connection/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err44];
            } else {
              vErrors.push(err44);
            }
            errors++;
          }
          if (!(data22 === "off" || data22 === "hint" || data22 === "information" || data22 === "warning" || data22 === "error")) {
            const err45 = { instancePath: instancePath + "/rules/one-sided-connection", schemaPath: "#/properties/rules/properties/one-sided-connection/enum", keyword: "enum", params: { allowedValues: schema7.properties.rules.properties["one-sided-connection"].enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err45];
            } else {
              vErrors.push(err45);
            }
            errors++;
          }
        }
        if (data0["blocked-dns"] !== void 0 && func0.call(data0, "blocked-dns")) {
          let data23 = data0["blocked-dns"];
          if (typeof data23 !== "string") {
            const err46 = { instancePath: instancePath + "/rules/blocked-dns", schemaPath: "#/properties/rules/properties/blocked-dns/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err46];
            } else {
              vErrors.push(err46);
            }
            errors++;
          }
          if (!(data23 === "off" || data23 === "hint" || data23 === "information" || data23 === "warning" || data23 === "error")) {
            const err47 = { instancePath: instancePath + "/rules/blocked-dns", schemaPath: "#/properties/rules/properties/blocked-dns/enum", keyword: "enum", params: { allowedValues: schema7.properties.rules.properties["blocked-dns"].enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err47];
            } else {
              vErrors.push(err47);
            }
            errors++;
          }
        }
        if (data0["unknown-named-port"] !== void 0 && func0.call(data0, "unknown-named-port")) {
          let data24 = data0["unknown-named-port"];
          if (typeof data24 !== "string") {
            const err48 = { instancePath: instancePath + "/rules/unknown-named-port", schemaPath: "#/properties/rules/properties/unknown-named-port/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err48];
            } else {
              vErrors.push(err48);
            }
            errors++;
          }
          if (!(data24 === "off" || data24 === "hint" || data24 === "information" || data24 === "warning" || data24 === "error")) {
            const err49 = { instancePath: instancePath + "/rules/unknown-named-port", schemaPath: "#/properties/rules/properties/unknown-named-port/enum", keyword: "enum", params: { allowedValues: schema7.properties.rules.properties["unknown-named-port"].enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err49];
            } else {
              vErrors.push(err49);
            }
            errors++;
          }
        }
        if (data0["service-port"] !== void 0 && func0.call(data0, "service-port")) {
          let data25 = data0["service-port"];
          if (typeof data25 !== "string") {
            const err50 = { instancePath: instancePath + "/rules/service-port", schemaPath: "#/properties/rules/properties/service-port/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err50];
            } else {
              vErrors.push(err50);
            }
            errors++;
          }
          if (!(data25 === "off" || data25 === "hint" || data25 === "information" || data25 === "warning" || data25 === "error")) {
            const err51 = { instancePath: instancePath + "/rules/service-port", schemaPath: "#/properties/rules/properties/service-port/enum", keyword: "enum", params: { allowedValues: schema7.properties.rules.properties["service-port"].enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err51];
            } else {
              vErrors.push(err51);
            }
            errors++;
          }
        }
        if (data0["port-not-listening"] !== void 0 && func0.call(data0, "port-not-listening")) {
          let data26 = data0["port-not-listening"];
          if (typeof data26 !== "string") {
            const err52 = { instancePath: instancePath + "/rules/port-not-listening", schemaPath: "#/properties/rules/properties/port-not-listening/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err52];
            } else {
              vErrors.push(err52);
            }
            errors++;
          }
          if (!(data26 === "off" || data26 === "hint" || data26 === "information" || data26 === "warning" || data26 === "error")) {
            const err53 = { instancePath: instancePath + "/rules/port-not-listening", schemaPath: "#/properties/rules/properties/port-not-listening/enum", keyword: "enum", params: { allowedValues: schema7.properties.rules.properties["port-not-listening"].enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err53];
            } else {
              vErrors.push(err53);
            }
            errors++;
          }
        }
        if (data0["duplicate-policy-name"] !== void 0 && func0.call(data0, "duplicate-policy-name")) {
          let data27 = data0["duplicate-policy-name"];
          if (typeof data27 !== "string") {
            const err54 = { instancePath: instancePath + "/rules/duplicate-policy-name", schemaPath: "#/properties/rules/properties/duplicate-policy-name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err54];
            } else {
              vErrors.push(err54);
            }
            errors++;
          }
          if (!(data27 === "off" || data27 === "hint" || data27 === "information" || data27 === "warning" || data27 === "error")) {
            const err55 = { instancePath: instancePath + "/rules/duplicate-policy-name", schemaPath: "#/properties/rules/properties/duplicate-policy-name/enum", keyword: "enum", params: { allowedValues: schema7.properties.rules.properties["duplicate-policy-name"].enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err55];
            } else {
              vErrors.push(err55);
            }
            errors++;
          }
        }
        if (data0["missing-namespace"] !== void 0 && func0.call(data0, "missing-namespace")) {
          let data28 = data0["missing-namespace"];
          if (typeof data28 !== "string") {
            const err56 = { instancePath: instancePath + "/rules/missing-namespace", schemaPath: "#/properties/rules/properties/missing-namespace/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err56];
            } else {
              vErrors.push(err56);
            }
            errors++;
          }
          if (!(data28 === "off" || data28 === "hint" || data28 === "information" || data28 === "warning" || data28 === "error")) {
            const err57 = { instancePath: instancePath + "/rules/missing-namespace", schemaPath: "#/properties/rules/properties/missing-namespace/enum", keyword: "enum", params: { allowedValues: schema7.properties.rules.properties["missing-namespace"].enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err57];
            } else {
              vErrors.push(err57);
            }
            errors++;
          }
        }
        if (data0["host-network-pod"] !== void 0 && func0.call(data0, "host-network-pod")) {
          let data29 = data0["host-network-pod"];
          if (typeof data29 !== "string") {
            const err58 = { instancePath: instancePath + "/rules/host-network-pod", schemaPath: "#/properties/rules/properties/host-network-pod/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err58];
            } else {
              vErrors.push(err58);
            }
            errors++;
          }
          if (!(data29 === "off" || data29 === "hint" || data29 === "information" || data29 === "warning" || data29 === "error")) {
            const err59 = { instancePath: instancePath + "/rules/host-network-pod", schemaPath: "#/properties/rules/properties/host-network-pod/enum", keyword: "enum", params: { allowedValues: schema7.properties.rules.properties["host-network-pod"].enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err59];
            } else {
              vErrors.push(err59);
            }
            errors++;
          }
        }
        if (data0["unisolated-workload"] !== void 0 && func0.call(data0, "unisolated-workload")) {
          let data30 = data0["unisolated-workload"];
          if (typeof data30 !== "string") {
            const err60 = { instancePath: instancePath + "/rules/unisolated-workload", schemaPath: "#/properties/rules/properties/unisolated-workload/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err60];
            } else {
              vErrors.push(err60);
            }
            errors++;
          }
          if (!(data30 === "off" || data30 === "hint" || data30 === "information" || data30 === "warning" || data30 === "error")) {
            const err61 = { instancePath: instancePath + "/rules/unisolated-workload", schemaPath: "#/properties/rules/properties/unisolated-workload/enum", keyword: "enum", params: { allowedValues: schema7.properties.rules.properties["unisolated-workload"].enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err61];
            } else {
              vErrors.push(err61);
            }
            errors++;
          }
        }
        if (data0["non-canonical-cidr"] !== void 0 && func0.call(data0, "non-canonical-cidr")) {
          let data31 = data0["non-canonical-cidr"];
          if (typeof data31 !== "string") {
            const err62 = { instancePath: instancePath + "/rules/non-canonical-cidr", schemaPath: "#/properties/rules/properties/non-canonical-cidr/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err62];
            } else {
              vErrors.push(err62);
            }
            errors++;
          }
          if (!(data31 === "off" || data31 === "hint" || data31 === "information" || data31 === "warning" || data31 === "error")) {
            const err63 = { instancePath: instancePath + "/rules/non-canonical-cidr", schemaPath: "#/properties/rules/properties/non-canonical-cidr/enum", keyword: "enum", params: { allowedValues: schema7.properties.rules.properties["non-canonical-cidr"].enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err63];
            } else {
              vErrors.push(err63);
            }
            errors++;
          }
        }
        if (data0["metadata-endpoint-open"] !== void 0 && func0.call(data0, "metadata-endpoint-open")) {
          let data32 = data0["metadata-endpoint-open"];
          if (typeof data32 !== "string") {
            const err64 = { instancePath: instancePath + "/rules/metadata-endpoint-open", schemaPath: "#/properties/rules/properties/metadata-endpoint-open/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err64];
            } else {
              vErrors.push(err64);
            }
            errors++;
          }
          if (!(data32 === "off" || data32 === "hint" || data32 === "information" || data32 === "warning" || data32 === "error")) {
            const err65 = { instancePath: instancePath + "/rules/metadata-endpoint-open", schemaPath: "#/properties/rules/properties/metadata-endpoint-open/enum", keyword: "enum", params: { allowedValues: schema7.properties.rules.properties["metadata-endpoint-open"].enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err65];
            } else {
              vErrors.push(err65);
            }
            errors++;
          }
        }
        if (data0["redundant-peer"] !== void 0 && func0.call(data0, "redundant-peer")) {
          let data33 = data0["redundant-peer"];
          if (typeof data33 !== "string") {
            const err66 = { instancePath: instancePath + "/rules/redundant-peer", schemaPath: "#/properties/rules/properties/redundant-peer/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err66];
            } else {
              vErrors.push(err66);
            }
            errors++;
          }
          if (!(data33 === "off" || data33 === "hint" || data33 === "information" || data33 === "warning" || data33 === "error")) {
            const err67 = { instancePath: instancePath + "/rules/redundant-peer", schemaPath: "#/properties/rules/properties/redundant-peer/enum", keyword: "enum", params: { allowedValues: schema7.properties.rules.properties["redundant-peer"].enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err67];
            } else {
              vErrors.push(err67);
            }
            errors++;
          }
        }
        if (data0["redundant-port"] !== void 0 && func0.call(data0, "redundant-port")) {
          let data34 = data0["redundant-port"];
          if (typeof data34 !== "string") {
            const err68 = { instancePath: instancePath + "/rules/redundant-port", schemaPath: "#/properties/rules/properties/redundant-port/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err68];
            } else {
              vErrors.push(err68);
            }
            errors++;
          }
          if (!(data34 === "off" || data34 === "hint" || data34 === "information" || data34 === "warning" || data34 === "error")) {
            const err69 = { instancePath: instancePath + "/rules/redundant-port", schemaPath: "#/properties/rules/properties/redundant-port/enum", keyword: "enum", params: { allowedValues: schema7.properties.rules.properties["redundant-port"].enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err69];
            } else {
              vErrors.push(err69);
            }
            errors++;
          }
        }
        if (data0["redundant-rule"] !== void 0 && func0.call(data0, "redundant-rule")) {
          let data35 = data0["redundant-rule"];
          if (typeof data35 !== "string") {
            const err70 = { instancePath: instancePath + "/rules/redundant-rule", schemaPath: "#/properties/rules/properties/redundant-rule/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err70];
            } else {
              vErrors.push(err70);
            }
            errors++;
          }
          if (!(data35 === "off" || data35 === "hint" || data35 === "information" || data35 === "warning" || data35 === "error")) {
            const err71 = { instancePath: instancePath + "/rules/redundant-rule", schemaPath: "#/properties/rules/properties/redundant-rule/enum", keyword: "enum", params: { allowedValues: schema7.properties.rules.properties["redundant-rule"].enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err71];
            } else {
              vErrors.push(err71);
            }
            errors++;
          }
        }
        if (data0["duplicate-owner"] !== void 0 && func0.call(data0, "duplicate-owner")) {
          let data36 = data0["duplicate-owner"];
          if (typeof data36 !== "string") {
            const err72 = { instancePath: instancePath + "/rules/duplicate-owner", schemaPath: "#/properties/rules/properties/duplicate-owner/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err72];
            } else {
              vErrors.push(err72);
            }
            errors++;
          }
          if (!(data36 === "off" || data36 === "hint" || data36 === "information" || data36 === "warning" || data36 === "error")) {
            const err73 = { instancePath: instancePath + "/rules/duplicate-owner", schemaPath: "#/properties/rules/properties/duplicate-owner/enum", keyword: "enum", params: { allowedValues: schema7.properties.rules.properties["duplicate-owner"].enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err73];
            } else {
              vErrors.push(err73);
            }
            errors++;
          }
        }
        if (data0["unused-suppression"] !== void 0 && func0.call(data0, "unused-suppression")) {
          let data37 = data0["unused-suppression"];
          if (typeof data37 !== "string") {
            const err74 = { instancePath: instancePath + "/rules/unused-suppression", schemaPath: "#/properties/rules/properties/unused-suppression/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err74];
            } else {
              vErrors.push(err74);
            }
            errors++;
          }
          if (!(data37 === "off" || data37 === "hint" || data37 === "information" || data37 === "warning" || data37 === "error")) {
            const err75 = { instancePath: instancePath + "/rules/unused-suppression", schemaPath: "#/properties/rules/properties/unused-suppression/enum", keyword: "enum", params: { allowedValues: schema7.properties.rules.properties["unused-suppression"].enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err75];
            } else {
              vErrors.push(err75);
            }
            errors++;
          }
        }
        if (data0["suppression-without-reason"] !== void 0 && func0.call(data0, "suppression-without-reason")) {
          let data38 = data0["suppression-without-reason"];
          if (typeof data38 !== "string") {
            const err76 = { instancePath: instancePath + "/rules/suppression-without-reason", schemaPath: "#/properties/rules/properties/suppression-without-reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err76];
            } else {
              vErrors.push(err76);
            }
            errors++;
          }
          if (!(data38 === "off" || data38 === "hint" || data38 === "information" || data38 === "warning" || data38 === "error")) {
            const err77 = { instancePath: instancePath + "/rules/suppression-without-reason", schemaPath: "#/properties/rules/properties/suppression-without-reason/enum", keyword: "enum", params: { allowedValues: schema7.properties.rules.properties["suppression-without-reason"].enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err77];
            } else {
              vErrors.push(err77);
            }
            errors++;
          }
        }
      } else {
        const err78 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err78];
        } else {
          vErrors.push(err78);
        }
        errors++;
      }
    }
    if (data.kubernetesVersion !== void 0 && func0.call(data, "kubernetesVersion")) {
      let data39 = data.kubernetesVersion;
      if (typeof data39 === "string") {
        if (!pattern0.test(data39)) {
          const err79 = { instancePath: instancePath + "/kubernetesVersion", schemaPath: "#/properties/kubernetesVersion/pattern", keyword: "pattern", params: { pattern: "^1\\.(0|[1-9][0-9]{0,2})$" }, message: 'must match pattern "^1\\.(0|[1-9][0-9]{0,2})$"' };
          if (vErrors === null) {
            vErrors = [err79];
          } else {
            vErrors.push(err79);
          }
          errors++;
        }
      } else {
        const err80 = { instancePath: instancePath + "/kubernetesVersion", schemaPath: "#/properties/kubernetesVersion/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err80];
        } else {
          vErrors.push(err80);
        }
        errors++;
      }
    }
    if (data.exclude !== void 0 && func0.call(data, "exclude")) {
      let data40 = data.exclude;
      if (Array.isArray(data40)) {
        const len0 = data40.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data41 = data40[i0];
          if (typeof data41 === "string") {
            if (func90(data41) > 1e3) {
              const err81 = { instancePath: instancePath + "/exclude/" + i0, schemaPath: "#/properties/exclude/items/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" };
              if (vErrors === null) {
                vErrors = [err81];
              } else {
                vErrors.push(err81);
              }
              errors++;
            }
            if (func90(data41) < 1) {
              const err82 = { instancePath: instancePath + "/exclude/" + i0, schemaPath: "#/properties/exclude/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err82];
              } else {
                vErrors.push(err82);
              }
              errors++;
            }
          } else {
            const err83 = { instancePath: instancePath + "/exclude/" + i0, schemaPath: "#/properties/exclude/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err83];
            } else {
              vErrors.push(err83);
            }
            errors++;
          }
        }
      } else {
        const err84 = { instancePath: instancePath + "/exclude", schemaPath: "#/properties/exclude/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err84];
        } else {
          vErrors.push(err84);
        }
        errors++;
      }
    }
  } else {
    const err85 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err85];
    } else {
      vErrors.push(err85);
    }
    errors++;
  }
  validate38.errors = vErrors;
  return errors === 0;
}
export {
  validateNetpolrc
};
