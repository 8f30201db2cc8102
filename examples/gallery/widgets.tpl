//! Fields of forms: each shows what was typed, and what is wrong with it, where it stands.

/// A label, what it is the label of, and what is wrong with that.
template Field(name: &str, label: &str, error: Option<&str>, children: Slot) {
    <div class="field" class:wrong={error.is_some()}>
        <label for={name}>{label}</label>
        {children}
        <Mistake {name} error?={error}/>
    </div>
}

/// What is wrong with a field. The field names it by `aria-describedby`.
template Mistake(name: &str, error: Option<&str>) {
    @if let Some(error) = error {
        <p class="error" id="{name}-error">{error}</p>
    }
}

fn described_by(name: &str, error: Option<&str>) -> Option<String> {
    error.map(|_| format!("{name}-error"))
}

/// One line of text.
pub template TextInput(name: &str, label: &str, value: &str = "", error: Option<&str>, ..rest: Attributes) {
    <Field {name} {label} error?={error}>
        <input
            id={name} {name} {value}
            aria-invalid={error.map(|_| "true")} aria-describedby={described_by(name, error)}
            {..rest}
        >
    </Field>
}

/// Several lines of text.
pub template TextArea(name: &str, label: &str, value: &str = "", error: Option<&str>, ..rest: Attributes) {
    <Field {name} {label} error?={error}>
        <textarea
            id={name} {name}
            aria-invalid={error.map(|_| "true")} aria-describedby={described_by(name, error)}
            {..rest}
        >{value}</textarea>
    </Field>
}

/// One of a list of values, each with the words for it. Before one is chosen, none is.
pub template Select(
    name: &str,
    label: &str,
    options: &[(&str, &str)],
    chosen: &str = "",
    error: Option<&str>,
) {
    <Field {name} {label} error?={error}>
        <select
            id={name} {name}
            aria-invalid={error.map(|_| "true")} aria-describedby={described_by(name, error)}
        >
            <option value="">Choose …</option>
            @for (value, words) in options {
                <option value={value} selected={*value == chosen}>{words}</option>
            }
        </select>
    </Field>
}

/// One of a few values, all of them shown.
pub template RadioGroup(
    name: &str,
    legend: &str,
    options: &[(&str, &str)],
    chosen: &str = "",
    error: Option<&str>,
) {
    <fieldset class="field" class:wrong={error.is_some()} aria-describedby={described_by(name, error)}>
        <legend>{legend}</legend>
        @for (value, words) in options {
            <label class="choice">
                <input type="radio" {name} value={value} checked={*value == chosen}>
                {words}
            </label>
        }
        <Mistake {name} error?={error}/>
    </fieldset>
}

/// Yes or no.
pub template Checkbox(name: &str, label: &str, checked: bool = false) {
    <div class="field">
        <label class="choice"><input type="checkbox" {name} {checked}> {label}</label>
    </div>
}

/// What the form carries along. A reader can change it: it proves nothing.
pub template Hidden(name: &str, value: &str) {
    <input type="hidden" {name} {value}>
}

/// The word by which the form's page is known as this site's own; see `gallery::csrf`.
pub template CsrfField(token: &str) {
    <Hidden name="csrf" value={token}/>
}
