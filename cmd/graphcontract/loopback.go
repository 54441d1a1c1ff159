package main

import (
	"context"
	"net"
)

// loopbackOnly refuses an address that other machines can reach: all interfaces, a name that leads elsewhere.
func loopbackOnly(ctx context.Context, addr string) error {
	host, _, err := net.SplitHostPort(addr)
	if err != nil {
		return usagef("--addr %q: want HOST:PORT, such as 127.0.0.1:8080", addr)
	}
	if host == "" {
		return usagef("--addr %q means every interface; write 127.0.0.1%s, or add --allow-remote", addr, addr)
	}
	ips := []net.IPAddr{{IP: net.ParseIP(host)}}
	if ips[0].IP == nil {
		if ips, err = net.DefaultResolver.LookupIPAddr(ctx, host); err != nil {
			return err
		}
	}
	for _, ip := range ips {
		if !ip.IP.IsLoopback() {
			return usagef("--addr %q can be reached from other machines; choose a loopback address, or add --allow-remote", addr)
		}
	}
	return nil
}
