//! What is done to the two scripts as they are written today, and what is said
//! when they are written otherwise.

use super::*;

/// From wasm-bindgen 0.2.130, shortened.
const SCRIPT: &str = r#"import * as import1 from "./link.js"
function __wbg_get_imports() {
    return {
        "./app_bg.js": import0,
        "./link.js": import1,
    };
}
function initSync(module) {
    if (wasm !== undefined) return wasm;
    return __wbg_finalize_init(instance, module);
}

async function __wbg_init(module_or_path) {
    if (wasm !== undefined) return wasm;
    if (module_or_path === undefined) {
        module_or_path = new URL('app_bg.wasm', import.meta.url);
    }
}

export { initSync, __wbg_init as default };
"#;

/// From `wasm_split_cli_support` 0.2.4, shortened.
const LINK: &str = r#"import { initSync } from "./app.js";

let sharedImports = undefined;
function getSharedImports() {
    if (sharedImports === undefined) {
        sharedImports = { __wasm_split: {  } };
        const { __indirect_function_table, memory,  } = initSync(undefined, undefined);
        Object.assign(sharedImports.__wasm_split, { __indirect_function_table, memory,  });
    }
    return sharedImports;
}
export const __wasm_split_load_rest = wrapAsyncCb(makeLoad(() => {
    const src = fetch(new URL("./split_rest.wasm", import.meta.url));
    src.catch(() => {});
    return async (imports) => (WebAssembly.instantiateStreaming(src, imports));
}
, []));
"#;

fn names() -> Names {
    Names::of_build(&Checksum::of("all"))
}

/// The lines of `new` that are not in `old`.
fn changed_lines<'a>(old: &str, new: &'a str) -> Vec<&'a str> {
    let old: Vec<&str> = old.lines().collect();
    new.lines().filter(|line| !old.contains(line)).collect()
}

#[test]
fn the_files_of_a_build_share_one_checksum() {
    let Names {
        script,
        link,
        first,
        rest,
    } = names();
    let one = Checksum::of("all").short();
    assert_eq!(script, format!("concord-app-{one}.js"));
    assert_eq!(link, format!("concord-link-{one}.js"));
    assert_eq!(first, format!("concord-app-{one}_bg.wasm"));
    assert_eq!(rest, format!("concord-rest-{one}.wasm"));
}

#[test]
fn the_script_of_the_app_names_the_delivered_files() {
    let new = script(SCRIPT, &names()).unwrap();
    let Names { link, first, .. } = names();
    assert_eq!(
        changed_lines(SCRIPT, &new),
        [
            format!("import * as import1 from \"./{link}\""),
            format!("        module_or_path = new URL('{first}', import.meta.url);"),
        ]
    );
    assert_eq!(new.lines().count(), SCRIPT.lines().count());
}

#[test]
fn the_script_of_the_rest_has_it_from_the_starter() {
    let new = link(LINK, &names()).unwrap();
    let script = names().script;
    assert_eq!(
        changed_lines(LINK, &new),
        [
            format!("import {{ initSync }} from \"./{script}\";"),
            "    const src = concordPart(\"rest\");".to_owned(),
            "    return async (imports) => (src.then((part) => WebAssembly.instantiate(part, imports)));".to_owned(),
        ]
    );
    assert_eq!(new.lines().count(), LINK.lines().count());
}

/// Each row: a piece of the text as it is written today, and otherwise.
#[test]
fn a_script_of_the_app_that_is_written_otherwise_is_not_delivered() {
    for (today, otherwise) in [
        ("from \"./link.js\"", "from './link.js'"),
        (
            "from \"./link.js\"\n",
            "from \"./link.js\"\nimport * as import2 from \"./link.js\"\n",
        ),
        ("app_bg.wasm", "app.wasm"),
        (
            "new URL('app_bg.wasm', import.meta.url)",
            "[new URL('app_bg.wasm', import.meta.url), 'app_bg.wasm']",
        ),
        (
            "export { initSync, __wbg_init as default };",
            "export { __wbg_init as default };",
        ),
        (
            "function initSync(module) {\n    if (wasm !== undefined) return wasm;",
            "function initSync(module) {",
        ),
    ] {
        let text = SCRIPT.replace(today, otherwise);
        assert_ne!(text, SCRIPT);
        let said = script(&text, &names()).unwrap_err().to_string();
        assert!(said.starts_with("app.js is not as expected"), "{said}");
        assert!(
            said.contains("wasm-bindgen") && said.contains("cut/link.rs"),
            "{said}"
        );
    }
}

#[test]
fn a_script_of_the_rest_that_is_written_otherwise_is_not_delivered() {
    for (today, otherwise) in [
        (
            "import { initSync } from \"./app.js\"",
            "import * as app from \"./app.js\"",
        ),
        ("./split_rest.wasm", "./chunk_0.wasm"),
        ("fetch(new URL(", "fetch(url("),
        (
            "WebAssembly.instantiateStreaming(src, imports)",
            "instantiate(src, imports)",
        ),
    ] {
        let text = LINK.replace(today, otherwise);
        assert_ne!(text, LINK);
        let said = link(&text, &names()).unwrap_err().to_string();
        assert!(said.starts_with("link.js is not as expected"), "{said}");
        assert!(said.contains("wasm_split_cli_support"), "{said}");
    }
}

#[test]
fn the_surprise_says_what_was_looked_for_where_and_what_to_do() {
    let text = SCRIPT.replace("\"./link.js\"\n", "'./link.js';\n");
    assert_eq!(
        script(&text, &names()).unwrap_err().to_string(),
        "app.js is not as expected
  expected: from \"./link.js\" (once)
  found:    nothing of the kind
  to do:    compare what wasm-bindgen writes now (target/parts/bound/app.js) with tools/dist/src/cut/link.rs, and say there what it looks like"
    );
}

#[test]
fn what_passes_between_the_parts_is_read_from_the_script() {
    assert_eq!(
        handed_over(LINK).unwrap(),
        ["__indirect_function_table", "memory"]
    );
    assert_eq!(offered(LINK), ["__wasm_split_load_rest"]);
    let said = handed_over("const { a } = app;").unwrap_err().to_string();
    assert!(
        said.contains("link.js") && said.contains("initSync"),
        "{said}"
    );
}

#[test]
fn the_folder_is_the_one_that_cargo_names() {
    let metadata = r#"{"packages":[],"target_directory":"/a \"b\"/target","version":1}"#;
    assert_eq!(target_folder(metadata).unwrap(), "/a \"b\"/target");
    for other in ["", "{}", r#"{"target_directory":1}"#] {
        let said = target_folder(other).unwrap_err().to_string();
        assert!(said.contains("cargo metadata"), "{said}");
    }
}
