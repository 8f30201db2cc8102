use crate::data::Reading;

pub template Readings(readings: &[Reading]) {
    <table class="readings"><tbody>@for reading in readings {<tr><td
        >{reading.serial}</td><td>{reading.offset}</td><td>{reading.value}</td><td
        >{reading.valid}</td><td>{reading.grade}</td><td>{reading.unit}</td><td
        >{reading.station}</td><td>{&reading.note}</td><td>{reading.source}</td></tr>}</tbody></table>
}
