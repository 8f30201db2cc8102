use crate::data::Season;

pub template Teams(season: &Season) {
    <html><head><title>{season.year}</title></head><body><h1>CSL {season.year}</h1><ul
    >@for team in &season.teams with row {<li class:champion={row.first()}><b>{team.name}</b>: {team.score}</li>}</ul></body></html>
}
