use crate::app::Tracker;
use crate::tracker::Status;

/// How many bugs there are of each status.
#[page("/chart.svg")]
pub async template BugChart(#[state] tracker: &Tracker) -> Result<Svg> {
    @let counts = tracker.store.counts().await?;
    <StatusChart counts={&counts}/>
}

/// How many bugs there are of each status: a bar for each.
///
/// The colours suit light and dark pages alike; a page that shows it inside
/// itself may choose others by class.
pub template StatusChart(counts: &[(Status, i64)]) -> Svg {
    @let most = counts.iter().map(|(_, count)| *count).max().unwrap_or(0).max(1);
    <svg
        xmlns="http://www.w3.org/2000/svg" class="chart" role="img" aria-labelledby="chart-title"
        viewBox="0 0 280 {counts.len() * 28}" width="280" height="{counts.len() * 28}"
        font-family="system-ui, sans-serif" font-size="13" fill="#7a7a85"
    >
        <title id="chart-title">Bugs by status</title>
        @for &(status, count) in counts with row {
            @let top = row.index() * 28;
            @let width = count as f64 * 170.0 / most as f64;
            <text x="62" y="{top + 18}" text-anchor="end">{status.name()}</text>
            <rect class="bar {status.name()}" x="70" y="{top + 4}" width="{width:.1}" height="20" rx="3" fill="{colour(status)}"/>
            <text x="{width + 76.0:.1}" y="{top + 18}">{count}</text>
        }
    </svg>
}

fn colour(status: Status) -> &'static str {
    match status {
        Status::New => "#c77700",
        Status::Open => "#d0314c",
        Status::Fixed => "#2c8a57",
        Status::Declined => "#7a7a85",
    }
}
