use crate::data;

pub template Table(table: &data::Table) {
    <table>@for row in &table.rows {<tr>@for cell in row {<td>{cell}</td>}</tr>}</table>
}
