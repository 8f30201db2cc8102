// The settings of an account: a long page of which little varies. The engines' own versions are
// written from this one by `benches/render/settings`.

use crate::data::Account;

pub template Settings(account: &Account) {
<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{account.title} - Tracker</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="stylesheet" href="/static/app.css"></head>
<body><header class="topbar"><a class="brand" href="/">Tracker</a><nav><a href="/pulls">Pull requests</a><a href="/issues">Issues</a><a href="/explore">Explore</a></nav>
<span class="user">Signed in as <b>{account.name}</b>, <a href="/inbox">{account.unread} unread</a></span></header>
<main class="container"><h1>Settings</h1><p>Everything here can be changed again at any time, and nobody but you is told.</p>
<form class="settings" method="post" action="/settings"><input type="hidden" name="token" value="{account.token}">
<fieldset><legend>Who you are</legend><p>You have been <b>{account.login}</b> since {account.joined}, and {account.storage} MB are yours.</p>
<label for="name">Name</label><input id="name" name="name" value="{account.name}" maxlength="80">
<label for="email">Address</label><input id="email" type="email" name="email" value="{account.email}"></fieldset>
<fieldset><legend>Where you are</legend><label for="country">Country</label><select id="country" name="country">
<option value="AF">Afghanistan</option>
<option value="AL">Albania</option>
<option value="DZ">Algeria</option>
<option value="AD">Andorra</option>
<option value="AO">Angola</option>
<option value="AI">Anguilla</option>
<option value="AQ">Antarctica</option>
<option value="AG">Antigua &amp; Barbuda</option>
<option value="AR">Argentina</option>
<option value="AM">Armenia</option>
<option value="AW">Aruba</option>
<option value="AU">Australia</option>
<option value="AT">Austria</option>
<option value="AZ">Azerbaijan</option>
<option value="BS">Bahamas</option>
<option value="BH">Bahrain</option>
<option value="BD">Bangladesh</option>
<option value="BB">Barbados</option>
<option value="BY">Belarus</option>
<option value="BE">Belgium</option>
<option value="BZ">Belize</option>
<option value="BJ">Benin</option>
<option value="BM">Bermuda</option>
<option value="BT">Bhutan</option>
<option value="BO">Bolivia</option>
<option value="BA">Bosnia &amp; Herzegovina</option>
<option value="BW">Botswana</option>
<option value="BV">Bouvet Island</option>
<option value="BR">Brazil</option>
<option value="GB">Britain (UK)</option>
<option value="IO">British Indian Ocean Territory</option>
<option value="BN">Brunei</option>
<option value="BG">Bulgaria</option>
<option value="BF">Burkina Faso</option>
<option value="BI">Burundi</option>
<option value="KH">Cambodia</option>
<option value="CM">Cameroon</option>
<option value="CA">Canada</option>
<option value="CV">Cape Verde</option>
<option value="BQ">Caribbean NL</option>
<option value="KY">Cayman Islands</option>
<option value="CF">Central African Rep.</option>
<option value="TD">Chad</option>
<option value="CL">Chile</option>
<option value="CN">China</option>
<option value="CX">Christmas Island</option>
<option value="CC">Cocos (Keeling) Islands</option>
<option value="CO">Colombia</option>
<option value="KM">Comoros</option>
<option value="CD">Congo (Dem. Rep.)</option>
<option value="CG">Congo (Rep.)</option>
<option value="CK">Cook Islands</option>
<option value="CR">Costa Rica</option>
<option value="HR">Croatia</option>
<option value="CU">Cuba</option>
<option value="CW">Curaçao</option>
<option value="CY">Cyprus</option>
<option value="CZ">Czech Republic</option>
<option value="CI">Côte d'Ivoire</option>
<option value="DK">Denmark</option>
<option value="DJ">Djibouti</option>
<option value="DM">Dominica</option>
<option value="DO">Dominican Republic</option>
<option value="TL">East Timor</option>
<option value="EC">Ecuador</option>
<option value="EG">Egypt</option>
<option value="SV">El Salvador</option>
<option value="GQ">Equatorial Guinea</option>
<option value="ER">Eritrea</option>
<option value="EE">Estonia</option>
<option value="SZ">Eswatini (Swaziland)</option>
<option value="ET">Ethiopia</option>
<option value="FK">Falkland Islands</option>
<option value="FO">Faroe Islands</option>
<option value="FJ">Fiji</option>
<option value="FI">Finland</option>
<option value="FR">France</option>
<option value="GF">French Guiana</option>
<option value="PF">French Polynesia</option>
<option value="TF">French S. Terr.</option>
<option value="GA">Gabon</option>
<option value="GM">Gambia</option>
<option value="GE">Georgia</option>
<option value="DE">Germany</option>
<option value="GH">Ghana</option>
<option value="GI">Gibraltar</option>
<option value="GR">Greece</option>
<option value="GL">Greenland</option>
<option value="GD">Grenada</option>
<option value="GP">Guadeloupe</option>
<option value="GU">Guam</option>
<option value="GT">Guatemala</option>
<option value="GG">Guernsey</option>
<option value="GN">Guinea</option>
<option value="GW">Guinea-Bissau</option>
<option value="GY">Guyana</option>
<option value="HT">Haiti</option>
<option value="HM">Heard Island &amp; McDonald Islands</option>
<option value="HN">Honduras</option>
<option value="HK">Hong Kong</option>
<option value="HU">Hungary</option>
<option value="IS">Iceland</option>
<option value="IN">India</option>
<option value="ID">Indonesia</option>
<option value="IR">Iran</option>
<option value="IQ">Iraq</option>
<option value="IE">Ireland</option>
<option value="IM">Isle of Man</option>
<option value="IL">Israel</option>
<option value="IT">Italy</option>
<option value="JM">Jamaica</option>
<option value="JP">Japan</option>
<option value="JE">Jersey</option>
<option value="JO">Jordan</option>
<option value="KZ">Kazakhstan</option>
<option value="KE">Kenya</option>
<option value="KI">Kiribati</option>
<option value="KP">Korea (North)</option>
<option value="KR">Korea (South)</option>
<option value="KW">Kuwait</option>
<option value="KG">Kyrgyzstan</option>
<option value="LA">Laos</option>
<option value="LV">Latvia</option>
<option value="LB">Lebanon</option>
<option value="LS">Lesotho</option>
<option value="LR">Liberia</option>
<option value="LY">Libya</option>
<option value="LI">Liechtenstein</option>
<option value="LT">Lithuania</option>
<option value="LU">Luxembourg</option>
<option value="MO">Macau</option>
<option value="MG">Madagascar</option>
<option value="MW">Malawi</option>
<option value="MY">Malaysia</option>
<option value="MV">Maldives</option>
<option value="ML">Mali</option>
<option value="MT">Malta</option>
<option value="MH">Marshall Islands</option>
<option value="MQ">Martinique</option>
<option value="MR">Mauritania</option>
<option value="MU">Mauritius</option>
<option value="YT">Mayotte</option>
<option value="MX">Mexico</option>
<option value="FM">Micronesia</option>
<option value="MD">Moldova</option>
<option value="MC">Monaco</option>
<option value="MN">Mongolia</option>
<option value="ME">Montenegro</option>
<option value="MS">Montserrat</option>
<option value="MA">Morocco</option>
<option value="MZ">Mozambique</option>
<option value="MM">Myanmar (Burma)</option>
<option value="NA">Namibia</option>
<option value="NR">Nauru</option>
<option value="NP">Nepal</option>
<option value="NL">Netherlands</option>
<option value="NC">New Caledonia</option>
<option value="NZ">New Zealand</option>
<option value="NI">Nicaragua</option>
<option value="NE">Niger</option>
<option value="NG">Nigeria</option>
<option value="NU">Niue</option>
<option value="NF">Norfolk Island</option>
<option value="MK">North Macedonia</option>
<option value="MP">Northern Mariana Islands</option>
<option value="NO">Norway</option>
<option value="OM">Oman</option>
<option value="PK">Pakistan</option>
<option value="PW">Palau</option>
<option value="PS">Palestine</option>
<option value="PA">Panama</option>
<option value="PG">Papua New Guinea</option>
<option value="PY">Paraguay</option>
<option value="PE">Peru</option>
<option value="PH">Philippines</option>
<option value="PN">Pitcairn</option>
<option value="PL">Poland</option>
<option value="PT">Portugal</option>
<option value="PR">Puerto Rico</option>
<option value="QA">Qatar</option>
<option value="RO">Romania</option>
<option value="RU">Russia</option>
<option value="RW">Rwanda</option>
<option value="RE">Réunion</option>
<option value="AS">Samoa (American)</option>
<option value="WS">Samoa (western)</option>
<option value="SM">San Marino</option>
<option value="ST">Sao Tome &amp; Principe</option>
<option value="SA">Saudi Arabia</option>
<option value="SN">Senegal</option>
<option value="RS">Serbia</option>
<option value="SC">Seychelles</option>
<option value="SL">Sierra Leone</option>
<option value="SG">Singapore</option>
<option value="SK">Slovakia</option>
<option value="SI">Slovenia</option>
<option value="SB">Solomon Islands</option>
<option value="SO">Somalia</option>
<option value="ZA">South Africa</option>
<option value="GS">South Georgia &amp; the South Sandwich Islands</option>
<option value="SS">South Sudan</option>
<option value="ES">Spain</option>
<option value="LK">Sri Lanka</option>
<option value="BL">St Barthelemy</option>
<option value="SH">St Helena</option>
<option value="KN">St Kitts &amp; Nevis</option>
<option value="LC">St Lucia</option>
<option value="SX">St Maarten (Dutch)</option>
<option value="MF">St Martin (French)</option>
<option value="PM">St Pierre &amp; Miquelon</option>
<option value="VC">St Vincent</option>
<option value="SD">Sudan</option>
<option value="SR">Suriname</option>
<option value="SJ">Svalbard &amp; Jan Mayen</option>
<option value="SE">Sweden</option>
<option value="CH">Switzerland</option>
<option value="SY">Syria</option>
<option value="TW">Taiwan</option>
<option value="TJ">Tajikistan</option>
<option value="TZ">Tanzania</option>
<option value="TH">Thailand</option>
<option value="TG">Togo</option>
<option value="TK">Tokelau</option>
<option value="TO">Tonga</option>
<option value="TT">Trinidad &amp; Tobago</option>
<option value="TN">Tunisia</option>
<option value="TR">Turkey</option>
<option value="TM">Turkmenistan</option>
<option value="TC">Turks &amp; Caicos Is</option>
<option value="TV">Tuvalu</option>
<option value="UM">US minor outlying islands</option>
<option value="UG">Uganda</option>
<option value="UA">Ukraine</option>
<option value="AE">United Arab Emirates</option>
<option value="US">United States</option>
<option value="UY">Uruguay</option>
<option value="UZ">Uzbekistan</option>
<option value="VU">Vanuatu</option>
<option value="VA">Vatican City</option>
<option value="VE">Venezuela</option>
<option value="VN">Vietnam</option>
<option value="VG">Virgin Islands (UK)</option>
<option value="VI">Virgin Islands (US)</option>
<option value="WF">Wallis &amp; Futuna</option>
<option value="EH">Western Sahara</option>
<option value="YE">Yemen</option>
<option value="ZM">Zambia</option>
<option value="ZW">Zimbabwe</option>
<option value="AX">Åland Islands</option>
</select><label for="zone">Time zone</label><select id="zone" name="zone">
<option>Africa/Abidjan</option>
<option>Africa/Algiers</option>
<option>Africa/Bissau</option>
<option>Africa/Cairo</option>
<option>Africa/Casablanca</option>
<option>Africa/Ceuta</option>
<option>Africa/El_Aaiun</option>
<option>Africa/Johannesburg</option>
<option>Africa/Juba</option>
<option>Africa/Khartoum</option>
<option>Africa/Lagos</option>
<option>Africa/Maputo</option>
<option>Africa/Monrovia</option>
<option>Africa/Nairobi</option>
<option>Africa/Ndjamena</option>
<option>Africa/Sao_Tome</option>
<option>Africa/Tripoli</option>
<option>Africa/Tunis</option>
<option>Africa/Windhoek</option>
<option>America/Adak</option>
<option>America/Anchorage</option>
<option>America/Araguaina</option>
<option>America/Argentina/Buenos_Aires</option>
<option>America/Argentina/Catamarca</option>
<option>America/Argentina/Cordoba</option>
<option>America/Argentina/Jujuy</option>
<option>America/Argentina/La_Rioja</option>
<option>America/Argentina/Mendoza</option>
<option>America/Argentina/Rio_Gallegos</option>
<option>America/Argentina/Salta</option>
<option>America/Argentina/San_Juan</option>
<option>America/Argentina/San_Luis</option>
<option>America/Argentina/Tucuman</option>
<option>America/Argentina/Ushuaia</option>
<option>America/Asuncion</option>
<option>America/Bahia</option>
<option>America/Bahia_Banderas</option>
<option>America/Barbados</option>
<option>America/Belem</option>
<option>America/Belize</option>
<option>America/Boa_Vista</option>
<option>America/Bogota</option>
<option>America/Boise</option>
<option>America/Cambridge_Bay</option>
<option>America/Campo_Grande</option>
<option>America/Cancun</option>
<option>America/Caracas</option>
<option>America/Cayenne</option>
<option>America/Chicago</option>
<option>America/Chihuahua</option>
<option>America/Ciudad_Juarez</option>
<option>America/Costa_Rica</option>
<option>America/Coyhaique</option>
<option>America/Cuiaba</option>
<option>America/Danmarkshavn</option>
<option>America/Dawson</option>
<option>America/Dawson_Creek</option>
<option>America/Denver</option>
<option>America/Detroit</option>
<option>America/Edmonton</option>
<option>America/Eirunepe</option>
<option>America/El_Salvador</option>
<option>America/Fort_Nelson</option>
<option>America/Fortaleza</option>
<option>America/Glace_Bay</option>
<option>America/Goose_Bay</option>
<option>America/Grand_Turk</option>
<option>America/Guatemala</option>
<option>America/Guayaquil</option>
<option>America/Guyana</option>
<option>America/Halifax</option>
<option>America/Havana</option>
<option>America/Hermosillo</option>
<option>America/Indiana/Indianapolis</option>
<option>America/Indiana/Knox</option>
<option>America/Indiana/Marengo</option>
<option>America/Indiana/Petersburg</option>
<option>America/Indiana/Tell_City</option>
<option>America/Indiana/Vevay</option>
<option>America/Indiana/Vincennes</option>
<option>America/Indiana/Winamac</option>
<option>America/Inuvik</option>
<option>America/Iqaluit</option>
<option>America/Jamaica</option>
<option>America/Juneau</option>
<option>America/Kentucky/Louisville</option>
<option>America/Kentucky/Monticello</option>
<option>America/La_Paz</option>
<option>America/Lima</option>
<option>America/Los_Angeles</option>
<option>America/Maceio</option>
<option>America/Managua</option>
<option>America/Manaus</option>
<option>America/Martinique</option>
<option>America/Matamoros</option>
<option>America/Mazatlan</option>
<option>America/Menominee</option>
<option>America/Merida</option>
<option>America/Metlakatla</option>
<option>America/Mexico_City</option>
<option>America/Miquelon</option>
<option>America/Moncton</option>
<option>America/Monterrey</option>
<option>America/Montevideo</option>
<option>America/New_York</option>
<option>America/Nome</option>
<option>America/Noronha</option>
<option>America/North_Dakota/Beulah</option>
<option>America/North_Dakota/Center</option>
<option>America/North_Dakota/New_Salem</option>
<option>America/Nuuk</option>
<option>America/Ojinaga</option>
<option>America/Panama</option>
<option>America/Paramaribo</option>
<option>America/Phoenix</option>
<option>America/Port-au-Prince</option>
<option>America/Porto_Velho</option>
<option>America/Puerto_Rico</option>
<option>America/Punta_Arenas</option>
<option>America/Rankin_Inlet</option>
<option>America/Recife</option>
<option>America/Regina</option>
<option>America/Resolute</option>
<option>America/Rio_Branco</option>
<option>America/Santarem</option>
<option>America/Santiago</option>
<option>America/Santo_Domingo</option>
<option>America/Sao_Paulo</option>
<option>America/Scoresbysund</option>
<option>America/Sitka</option>
<option>America/St_Johns</option>
<option>America/Swift_Current</option>
<option>America/Tegucigalpa</option>
<option>America/Thule</option>
<option>America/Tijuana</option>
<option>America/Toronto</option>
<option>America/Vancouver</option>
<option>America/Whitehorse</option>
<option>America/Winnipeg</option>
<option>America/Yakutat</option>
<option>Asia/Almaty</option>
<option>Asia/Amman</option>
<option>Asia/Anadyr</option>
<option>Asia/Aqtau</option>
<option>Asia/Aqtobe</option>
<option>Asia/Ashgabat</option>
<option>Asia/Atyrau</option>
<option>Asia/Baghdad</option>
<option>Asia/Baku</option>
<option>Asia/Bangkok</option>
<option>Asia/Barnaul</option>
<option>Asia/Beirut</option>
<option>Asia/Bishkek</option>
<option>Asia/Chita</option>
<option>Asia/Colombo</option>
<option>Asia/Damascus</option>
<option>Asia/Dhaka</option>
<option>Asia/Dili</option>
<option>Asia/Dubai</option>
<option>Asia/Dushanbe</option>
<option>Asia/Famagusta</option>
<option>Asia/Gaza</option>
<option>Asia/Hebron</option>
<option>Asia/Ho_Chi_Minh</option>
<option>Asia/Hong_Kong</option>
<option>Asia/Hovd</option>
<option>Asia/Irkutsk</option>
<option>Asia/Jakarta</option>
<option>Asia/Jayapura</option>
<option>Asia/Jerusalem</option>
<option>Asia/Kabul</option>
<option>Asia/Kamchatka</option>
<option>Asia/Karachi</option>
<option>Asia/Kathmandu</option>
<option>Asia/Khandyga</option>
<option>Asia/Kolkata</option>
<option>Asia/Krasnoyarsk</option>
<option>Asia/Kuching</option>
<option>Asia/Macau</option>
<option>Asia/Magadan</option>
<option>Asia/Makassar</option>
<option>Asia/Manila</option>
<option>Asia/Nicosia</option>
<option>Asia/Novokuznetsk</option>
<option>Asia/Novosibirsk</option>
<option>Asia/Omsk</option>
<option>Asia/Oral</option>
<option>Asia/Pontianak</option>
<option>Asia/Pyongyang</option>
<option>Asia/Qatar</option>
<option>Asia/Qostanay</option>
<option>Asia/Qyzylorda</option>
<option>Asia/Riyadh</option>
<option>Asia/Sakhalin</option>
<option>Asia/Samarkand</option>
<option>Asia/Seoul</option>
<option>Asia/Shanghai</option>
<option>Asia/Singapore</option>
<option>Asia/Srednekolymsk</option>
<option>Asia/Taipei</option>
<option>Asia/Tashkent</option>
<option>Asia/Tbilisi</option>
<option>Asia/Tehran</option>
<option>Asia/Thimphu</option>
<option>Asia/Tokyo</option>
<option>Asia/Tomsk</option>
<option>Asia/Ulaanbaatar</option>
<option>Asia/Urumqi</option>
<option>Asia/Ust-Nera</option>
<option>Asia/Vladivostok</option>
<option>Asia/Yakutsk</option>
<option>Asia/Yangon</option>
<option>Asia/Yekaterinburg</option>
<option>Asia/Yerevan</option>
<option>Australia/Adelaide</option>
<option>Australia/Brisbane</option>
<option>Australia/Broken_Hill</option>
<option>Australia/Darwin</option>
<option>Australia/Eucla</option>
<option>Australia/Hobart</option>
<option>Australia/Lindeman</option>
<option>Australia/Lord_Howe</option>
<option>Australia/Melbourne</option>
<option>Australia/Perth</option>
<option>Australia/Sydney</option>
<option>Europe/Andorra</option>
<option>Europe/Astrakhan</option>
<option>Europe/Athens</option>
<option>Europe/Belgrade</option>
<option>Europe/Berlin</option>
<option>Europe/Brussels</option>
<option>Europe/Bucharest</option>
<option>Europe/Budapest</option>
<option>Europe/Chisinau</option>
<option>Europe/Dublin</option>
<option>Europe/Gibraltar</option>
<option>Europe/Helsinki</option>
<option>Europe/Istanbul</option>
<option>Europe/Kaliningrad</option>
<option>Europe/Kirov</option>
<option>Europe/Kyiv</option>
<option>Europe/Lisbon</option>
<option>Europe/London</option>
<option>Europe/Madrid</option>
<option>Europe/Malta</option>
<option>Europe/Minsk</option>
<option>Europe/Moscow</option>
<option>Europe/Paris</option>
<option>Europe/Prague</option>
<option>Europe/Riga</option>
<option>Europe/Rome</option>
<option>Europe/Samara</option>
<option>Europe/Saratov</option>
<option>Europe/Simferopol</option>
<option>Europe/Sofia</option>
<option>Europe/Tallinn</option>
<option>Europe/Tirane</option>
<option>Europe/Ulyanovsk</option>
<option>Europe/Vienna</option>
<option>Europe/Vilnius</option>
<option>Europe/Volgograd</option>
<option>Europe/Warsaw</option>
<option>Europe/Zurich</option>
<option>Pacific/Apia</option>
<option>Pacific/Auckland</option>
<option>Pacific/Bougainville</option>
<option>Pacific/Chatham</option>
<option>Pacific/Easter</option>
<option>Pacific/Efate</option>
<option>Pacific/Fakaofo</option>
<option>Pacific/Fiji</option>
<option>Pacific/Galapagos</option>
<option>Pacific/Gambier</option>
<option>Pacific/Guadalcanal</option>
<option>Pacific/Guam</option>
<option>Pacific/Honolulu</option>
<option>Pacific/Kanton</option>
<option>Pacific/Kiritimati</option>
<option>Pacific/Kosrae</option>
<option>Pacific/Kwajalein</option>
<option>Pacific/Marquesas</option>
<option>Pacific/Nauru</option>
<option>Pacific/Niue</option>
<option>Pacific/Norfolk</option>
<option>Pacific/Noumea</option>
<option>Pacific/Pago_Pago</option>
<option>Pacific/Palau</option>
<option>Pacific/Pitcairn</option>
<option>Pacific/Port_Moresby</option>
<option>Pacific/Rarotonga</option>
<option>Pacific/Tahiti</option>
<option>Pacific/Tarawa</option>
<option>Pacific/Tongatapu</option>
</select></fieldset>
<button>Save</button></form></main>
<footer class="footer"><p>Tracker {account.version}, made for testing, {account.year}</p></footer></body></html>
}
